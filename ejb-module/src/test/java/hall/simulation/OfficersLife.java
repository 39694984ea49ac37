package hall.simulation;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountMerge;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.ContributionCorrection;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.memory.Colleagues;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** Officers freeze, release, deduct, seal, unseal, merge, take a merge back, and correct contributions. */
final class OfficersLife {

    private final SimulatedTown town;
    private final Chance chance;
    private int documents;

    OfficersLife(SimulatedTown town, Chance chance) {
        this.town = town;
        this.chance = chance;
    }

    private AccountNumber anyAccount() {
        return chance.of(List.copyOf(town.books.accounts.values())).number();
    }

    void freeze() {
        AccountNumber number = anyAccount();
        LocalDate today = town.today();
        FreezeClaim claim = chance.oneIn(3) ? FreezeClaim.WHOLE : FreezeClaim.of(chance.upTo(Money.of("30000.00")));
        FreezeOrder order = new FreezeOrder("法院", "文" + ++documents, claim, today, today.plusDays(chance.below(20)));
        town.story.tell(
                "freeze " + number + " " + claim.part().map(Money::toString).orElse("whole"));
        town.works.tx(() -> town.freezes.freeze(number, order, Colleagues.FIRST));
    }

    private List<AccountFreeze> live() {
        return town.courts.freezes.stream().filter(AccountFreeze::isLive).toList();
    }

    void release() {
        List<AccountFreeze> live = live();
        if (!live.isEmpty()) {
            AccountFreeze freeze = chance.of(live);
            town.story.tell("release a freeze of " + freeze.account());
            town.works.tx(() -> town.freezes.release(freeze.id(), "解", Colleagues.FIRST));
        }
    }

    /** The sweep of a new day. */
    void expire() {
        for (long id : town.courts.over(town.today())) {
            town.works.tx(() -> town.freezes.expire(id));
            town.story.tell("a freeze is over");
        }
    }

    void enterDeduction() {
        List<AccountFreeze> live = live();
        if (!live.isEmpty()) {
            AccountFreeze freeze = chance.of(live);
            DeductionOrder order = new DeductionOrder(
                    "扣" + ++documents, chance.upTo(Money.of("12000.00")), "法院", "99998000009999", "银行");
            town.story.tell("deduct " + order.amount() + " from " + freeze.account());
            town.works.tx(() -> town.deductions.enter(freeze.id(), order, Colleagues.FIRST));
        }
    }

    void decideDeduction() {
        List<CourtDeduction> open = town.courts.deductions.stream()
                .filter(d -> chance.oneIn(6) || d.state() == DeductionState.ENTERED)
                .toList();
        if (!open.isEmpty()) {
            CourtDeduction deduction = chance.of(open);
            if (chance.oneIn(6)) {
                town.story.tell("cancel a deduction of " + deduction.amount());
                town.works.tx(() -> town.deductions.cancel(deduction.id(), Colleagues.SECOND));
            } else {
                town.story.tell("confirm a deduction of " + deduction.amount());
                town.works.tx(() -> town.deductions.confirm(deduction.id(), Colleagues.SECOND));
            }
        }
    }

    void seal() {
        AccountNumber number = anyAccount();
        town.story.tell("seal " + number);
        town.works.tx(() -> town.accounts.seal(number, "离职", Colleagues.FIRST));
    }

    void unseal() {
        AccountNumber number = anyAccount();
        town.story.tell("unseal " + number);
        town.works.tx(() -> town.accounts.unseal(number, "复工", Colleagues.FIRST));
    }

    void merge() {
        town.story.tell("merge the two accounts");
        town.works.tx(() -> town.merges.merge(Townsfolk.twofold().identityNumber(), Colleagues.FIRST));
    }

    void undoMerge() {
        List<AccountMerge> merges = town.courts.merges;
        if (!merges.isEmpty()) {
            long last = merges.get(merges.size() - 1).id();
            town.story.tell("take the merge back");
            town.works.tx(() -> town.merges.undo(last, Colleagues.SECOND));
        }
    }

    /** A row of a journal is said to be wrong; not each can be undone. */
    void correct() {
        List<AccountEntry> rows = town.books.journal.stream()
                .filter(r -> r.paidFor().isPresent() || chance.oneIn(20))
                .toList();
        if (!rows.isEmpty()) {
            AccountEntry wrong = chance.of(rows);
            town.story.tell("correct " + wrong.amount() + " of " + wrong.accountNumber());
            AccountNumber number = new AccountNumber(wrong.accountNumber());
            town.works.tx(() -> town.correcting.enter(number, wrong.serial(), "错缴", Colleagues.FIRST));
        }
    }

    /** A colleague decides about what was said to be wrong; sometimes about what is decided. */
    void decideCorrection() {
        List<ContributionCorrection> open = town.corrections.corrections.stream()
                .filter(c -> chance.oneIn(6) || c.isWaiting())
                .toList();
        if (!open.isEmpty()) {
            long id = chance.of(open).id();
            if (chance.oneIn(6)) {
                town.story.tell("cancel a correction");
                town.works.tx(() -> town.correcting.cancel(id, Colleagues.FIRST));
            } else {
                town.story.tell("confirm a correction");
                town.works.tx(() -> town.correcting.confirm(id, Colleagues.SECOND));
            }
        }
    }

    PersonalAccount account(AccountNumber number) {
        return town.books.accounts.get(number.value());
    }
}
