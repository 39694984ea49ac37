package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.FreezeQueue;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Any sequence of contributions, withdrawals, bank failures, freezes, expiries, deductions, seals, merges and corrections leaves books
 * that agree after each step (§9.5-1 and 2): a refusal changes nothing.
 */
class BooksUnderEventsTest {

    private enum Event {
        REMIT,
        BACK_PAY,
        WITHDRAW,
        BANK_DAY,
        FREEZE_PART,
        FREEZE_ALL,
        RELEASE,
        TIME_PASSES,
        DEDUCT,
        SEAL,
        UNSEAL,
        MERGE,
        UNDO_MERGE,
        CORRECT
    }

    private static final List<String> PAYERS = List.of("乙", "壬");
    private static final List<AccountNumber> ACCOUNTS = List.of(
            new AccountNumber("999900000002"),
            new AccountNumber("999900000009"),
            new AccountNumber("999900000007"),
            new AccountNumber("999900000017"));
    private static final IdentityNumber GENG = new IdentityNumber("999902200002290095");
    private static final Set<AccountState> CLOSED =
            EnumSet.of(AccountState.CLOSED_MERGED, AccountState.CLOSED_TRANSFERRED, AccountState.CLOSED_WITHDRAWN);

    /** More than most of them have. */
    private static final Money MUCH = Money.of("60000.00");

    private static final Set<Event> LETTING_GO = EnumSet.of(Event.RELEASE, Event.TIME_PASSES, Event.DEDUCT);

    private final Map<String, Money> held = new HashMap<>();
    private FundDesk desk;
    private int serial;
    private List<AccountEntry> seen;

    @Property(tries = 120)
    void keepBooksThatAgree(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 1_000_000) Integer> choices,
            @ForAll @Size(max = 10) List<Mood> moods) {
        desk = new FundDesk(LocalDate.of(2026, 11, 24));
        desk.bank.next(moods.stream().filter(m -> m != Mood.WRONG_AMOUNT).toArray(Mood[]::new));
        serial = 0;
        seen = List.of();
        held.clear();
        for (int choice : choices) {
            Event event = Event.values()[choice % Event.values().length];
            int rest = choice / Event.values().length;
            try {
                play(event, rest);
            } catch (BusinessException refused) {
                assertThat(refused.code()).matches("(FUND|PAY|CONTRIBUTION)-\\d{3}");
            } catch (NoSuchElementException nothing) {
                // Nothing of that kind is there to act on.
            }
            agree();
            keepHeld(event);
        }
    }

    /** Only a release, an expiry or a deduction lets go of what courts hold. */
    private void keepHeld(Event event) {
        for (PersonalAccount a : desk.books.accounts.values()) {
            Money before = held.put(a.number().value(), a.held());
            if (before != null && !LETTING_GO.contains(event)) {
                assertThat(a.held().isLessThan(before))
                        .as("%s by %s", a.number(), event)
                        .isFalse();
            }
        }
    }

    private void play(Event event, int rest) {
        AccountNumber number = ACCOUNTS.get(rest % ACCOUNTS.size());
        Money amount = new Money(BigDecimal.valueOf(1 + rest % 71_423 * 97L % 3_000_000, 2));
        switch (event) {
            case REMIT -> credit(number, CreditKind.REMITTANCE, amount);
            case BACK_PAY -> credit(number, CreditKind.BACK_PAYMENT, amount);
            case WITHDRAW -> desk.fulfil(desk.applicant(PAYERS.get(rest % 2)), desk.caseNumber(++serial), amount);
            case BANK_DAY -> desk.bankDay();
            case FREEZE_PART -> freeze(number, FreezeClaim.of(rest % 3 == 0 ? amount : MUCH), rest);
            case FREEZE_ALL -> freeze(number, FreezeClaim.WHOLE, rest);
            case RELEASE -> desk.freezes.release(anyLive(rest).id(), "解", Colleagues.FIRST);
            case TIME_PASSES -> pass(rest);
            case DEDUCT -> deduct(anyLive(rest), amount);
            case SEAL -> desk.accounts.seal(number, "离职", Colleagues.FIRST);
            case UNSEAL -> desk.accounts.unseal(number, "复工", Colleagues.FIRST);
            case MERGE -> desk.merges.merge(GENG, Colleagues.FIRST);
            case UNDO_MERGE ->
                desk.merges.undo(
                        desk.courts.merges.stream()
                                .reduce((a, b) -> b)
                                .orElseThrow()
                                .id(),
                        Colleagues.SECOND);
            case CORRECT -> correct(rest);
        }
    }

    /** As a list of contributions does it: refused by the account before anything is written. */
    private void credit(AccountNumber number, CreditKind kind, Money amount) {
        PersonalAccount account = desk.books.lock(number);
        String key = "R" + ++serial;
        YearMonth month = YearMonth.from(desk.today()).plusMonths(serial);
        LedgerAccount suspense = LedgerAccount.suspense(account.employerAccount());
        LedgerEntry entry = new LedgerEntry("CREDIT:" + key, null, desk.now());
        AccountEntry row = account.credit(kind, amount, month, key, entry, desk.now());
        desk.books.write(entry.transfer(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT), suspense, amount)
                .transfer(suspense, LedgerAccount.deposits(number), amount));
        desk.books.add(row);
    }

    private void freeze(AccountNumber number, FreezeClaim claim, int rest) {
        LocalDate today = desk.today();
        FreezeOrder order = new FreezeOrder("法院", "文" + ++serial, claim, today, today.plusDays(rest % 40));
        desk.freezes.freeze(number, order, Colleagues.FIRST);
    }

    private AccountFreeze anyLive(int rest) {
        List<AccountFreeze> live =
                desk.courts.freezes.stream().filter(AccountFreeze::isLive).toList();
        if (live.isEmpty()) {
            throw new NoSuchElementException();
        }
        return live.get(rest % live.size());
    }

    private void pass(int rest) {
        desk.sleepUntil(desk.today().plusDays(1 + rest % 30));
        desk.courts.over(desk.today()).forEach(desk.freezes::expire);
    }

    private void deduct(AccountFreeze freeze, Money amount) {
        DeductionOrder order = new DeductionOrder("扣" + ++serial, amount, "法院", "99998000009999", "银行");
        long id = desk.deductions.enter(freeze.id(), order, Colleagues.FIRST);
        agree();
        desk.deductions.confirm(id, Colleagues.SECOND);
    }

    private void correct(int rest) {
        List<AccountEntry> credits = desk.books.journal.stream()
                .filter(r -> r.serial().startsWith("R") && !r.isRed())
                .toList();
        if (!credits.isEmpty()) {
            AccountEntry wrong = credits.get(rest % credits.size());
            AccountNumber number = new AccountNumber(wrong.accountNumber());
            long id = desk.correcting.enter(number, wrong.serial(), "错缴", Colleagues.FIRST);
            agree();
            desk.correcting.confirm(id, Colleagues.SECOND);
        }
    }

    private void agree() {
        Map<String, Money> journal = runningBalances();
        Money deposits = Money.ZERO;
        for (PersonalAccount a : desk.books.accounts.values()) {
            Money balance = a.balance();
            assertThat(balance.isNegative()).isFalse();
            assertThat(desk.books.owed(LedgerAccount.deposits(a.number()))).isEqualTo(balance);
            assertThat(journal.get(a.number().value())).isEqualTo(balance);
            assertThat(desk.books.balance(a.number(), desk.today()).total()).isEqualTo(balance);
            List<AccountFreeze> live = desk.courts.live(a.number());
            assertThat(a.held()).isEqualTo(new FreezeQueue(live, balance).held());
            assertThat(balance.isLessThan(a.held())).isFalse();
            assertThat(a.state() == AccountState.FROZEN)
                    .isEqualTo(live.stream().anyMatch(f -> f.claim().isWhole()));
            assertThat(CLOSED.contains(a.state()) && balance.isPositive()).isFalse();
            deposits = deposits.plus(balance);
        }
        Money owed = deposits.plus(desk.books.owed("202")).plus(desk.books.owed("219"));
        assertThat(Money.ZERO.minus(desk.books.owed("101"))).isEqualTo(owed);
    }

    /** Each row says what its account had after it; a red one takes back what its black one did; none is changed or removed. */
    private Map<String, Money> runningBalances() {
        assertThat(desk.books.journal.subList(0, seen.size())).isEqualTo(seen);
        seen = List.copyOf(desk.books.journal);
        Map<String, Money> sums = new HashMap<>();
        Map<Long, AccountEntry> black = new HashMap<>();
        List<Long> undone = new ArrayList<>();
        for (AccountEntry row : seen) {
            sums.merge(row.accountNumber(), row.amount(), Money::plus);
            assertThat(row.balanceAfter()).isEqualTo(sums.get(row.accountNumber()));
            if (row.isRed()) {
                long original = row.reverses().orElseThrow();
                assertThat(black.get(original).amount().plus(row.amount())).isEqualTo(Money.ZERO);
                undone.add(original);
            } else {
                black.put(row.id(), row);
            }
        }
        assertThat(undone).doesNotHaveDuplicates();
        return sums;
    }
}
