package hall.simulation;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.MonthOrder;
import hall.fund.domain.suspense.Matching;
import hall.fund.memory.Colleagues;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.util.List;

/** Employers use what waits in suspense, make up for months that are paid, and have months put off. */
final class EmployersRemedies {

    private final SimulatedTown town;
    private final Chance chance;
    private final EmployersLife life;

    EmployersRemedies(SimulatedTown town, Chance chance, EmployersLife life) {
        this.town = town;
        this.chance = chance;
        this.life = life;
    }

    /** A clerk has a list use what waits in suspense, as it stands on her page, or as it stood there a moment ago. */
    void useSuspense() {
        List<ContributionList> some =
                chance.oneIn(10) ? life.lists(ListState.DRAFT, ListState.POSTED) : life.lists(ListState.CONFIRMED);
        if (!some.isEmpty()) {
            ContributionList list = chance.of(some);
            Money waits = Matching.sum(town.money.suspense.waiting(list.employerAccount()));
            Money seen = chance.oneIn(10) ? waits.plus(EmployersLife.LITTLE) : waits;
            town.story.tell("use " + seen + " of suspense for " + EmployersLife.name(list));
            town.works.tx(() -> town.drawing.useSuspense(list.id(), seen, EmployersLife.CLERK));
        }
    }

    /** A clerk's table of back payments (补缴) becomes a list, of a paid month or, wrongly, of another. */
    void makeUp() {
        EmployerAccount employer = anyEmployer();
        List<PersonalAccount> staff = town.books.accounts.values().stream()
                .filter(a -> a.employerAccount().equals(employer.accountNumber()))
                .filter(a -> !a.state().isClosed() && chance.oneIn(2))
                .toList();
        ContributionMonth month = town.drawing.order(employer).next().plus(-chance.below(3));
        Money each = chance.upTo(Money.of("300.00"));
        town.story.tell("make up for " + month + " of …" + tail(employer));
        town.works.tx(() -> makeUp(employer.accountNumber(), month, staff, each));
    }

    // What StaffTableKeeping does with a table's good lines.
    private void makeUp(String number, ContributionMonth month, List<PersonalAccount> staff, Money each) {
        EmployerAccount employer = town.books.lockEmployer(number).orElseThrow();
        MonthOrder.requirePaying(employer, CreditKind.BACK_PAYMENT);
        town.drawing.requireToBeMadeUp(employer, month);
        String key = ContributionList.liveKey(number, CreditKind.BACK_PAYMENT, month);
        if (town.lists.live(key).isPresent()) {
            throw new BusinessException("CONTRIBUTION-015", month.display());
        }
        ContributionList list = new ContributionList(
                number,
                CreditKind.BACK_PAYMENT,
                month,
                town.drawing.days(employer, ContributionMonth.of(town.today())),
                EmployersLife.CLERK,
                town.clock.now());
        town.lists.add(list);
        list.laid(town.lists.lay(list, staff, each));
    }

    /** The committee lets an employer put months off (缓缴): entered, confirmed, taken back, ended. */
    void putOff() {
        List<EmployerDeferral> all = List.copyOf(town.deferrals.deferrals.values());
        if (all.isEmpty() || chance.oneIn(3)) {
            EmployerAccount employer = anyEmployer();
            ContributionMonth next = town.drawing.order(employer).next();
            // Now and then the decision leaves a month in arrears out.
            ContributionMonth from = chance.oneIn(10) ? next.next() : next;
            DeferredMonths months = new DeferredMonths(from, from.plus(chance.below(2)));
            town.story.tell("put off " + from + " to " + months.until() + " for …" + tail(employer));
            town.works.tx(() ->
                    town.deferring.enter(employer.accountNumber(), months, "管委会7号", town.today(), Colleagues.FIRST));
            return;
        }
        EmployerDeferral deferral = chance.of(all);
        switch (chance.weighted(4, 1, 3)) {
            case 0 -> {
                town.story.tell("confirm a deferral");
                town.works.tx(() -> town.deferring.confirm(deferral.id(), Colleagues.SECOND));
            }
            case 1 -> {
                town.story.tell("take a deferral back");
                town.works.tx(() -> town.deferring.cancel(deferral.id(), Colleagues.FIRST));
            }
            default -> {
                town.story.tell("end a deferral");
                town.works.tx(() -> town.deferring.end(deferral.id(), Colleagues.FIRST));
            }
        }
    }

    /** The sweep of a new day. */
    void expire() {
        for (long id : town.deferrals.over(ContributionMonth.of(town.today()), 0)) {
            town.works.tx(() -> town.deferring.end(id, Actor.SYSTEM));
            town.story.tell("a deferral is over");
        }
    }

    private EmployerAccount anyEmployer() {
        return town.books.employers.get(chance.of(Townsfolk.EMPLOYERS));
    }

    private static String tail(EmployerAccount employer) {
        return employer.accountNumber().substring(10);
    }
}
