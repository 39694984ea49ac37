package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.FreezeQueue;
import hall.fund.domain.court.FreezeState;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.PaymentAlarm;
import hall.payment.memory.ScriptedBank;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers do to accounts, as stories over the books in memory. */
class AccountDeskTest {

    private static final AccountNumber JIA = new AccountNumber("999900000001");
    private static final AccountNumber YI = new AccountNumber("999900000002");
    private static final AccountNumber GENG = new AccountNumber("999900000007");
    private static final AccountNumber GENG_OLD = new AccountNumber("999900000017");
    private static final IdentityNumber GENG_HIMSELF = new IdentityNumber("999902200002290095");
    private static final String EMPLOYER = "999990000001";

    private FundDesk desk;

    @BeforeEach
    void open() {
        desk = new FundDesk(LocalDate.of(2026, 11, 24));
    }

    private PersonalAccount account(AccountNumber number) {
        return desk.books.accounts.get(number.value());
    }

    private long freeze(AccountNumber account, String document, String amount) {
        FreezeClaim claim = amount == null ? FreezeClaim.WHOLE : FreezeClaim.of(Money.of(amount));
        LocalDate today = desk.today();
        return desk.freezes.freeze(
                account, new FreezeOrder("示例市人民法院", document, claim, today, today.plusMonths(6)), Colleagues.FIRST);
    }

    private static DeductionOrder deduction(String document, String amount) {
        return new DeductionOrder(document, Money.of(amount), "示例市人民法院执行款专户", "99998000009999", "示例市商业银行");
    }

    private void remit(AccountNumber account, String serial, String amount, YearMonth month) {
        LedgerEntry entry = new LedgerEntry("REMITTANCE:" + serial, null, desk.now())
                .transfer(LedgerAccount.suspense(EMPLOYER), LedgerAccount.deposits(account), Money.of(amount));
        desk.books.write(entry);
        desk.books.add(
                account(account).credit(CreditKind.REMITTANCE, Money.of(amount), month, serial, entry, desk.now()));
    }

    private List<Integer> turns(AccountNumber number) {
        return new FreezeQueue(desk.courts.live(number), account(number).balance())
                .places().stream().map(p -> p.turn()).toList();
    }

    @Test
    void queuesFreezesInTheOrderTheyWereReceived() {
        long first = freeze(JIA, "1", "30000.00");
        freeze(JIA, "2", "20000.00");
        freeze(JIA, "3", "5000.00");
        assertThat(account(JIA).held()).hasToString("41000.00");
        assertThat(account(JIA).state()).isEqualTo(AccountState.NORMAL);
        assertThat(turns(JIA)).containsExactly(0, 0, 1);
        desk.freezes.release(first, "解1", Colleagues.SECOND);
        assertThat(account(JIA).held()).hasToString("25000.00");
        assertThat(turns(JIA)).containsExactly(0, 0);
    }

    @Test
    void freezesAllOfItAndWhatComesInLater() {
        long whole = freeze(JIA, "1", null);
        assertThat(account(JIA).state()).isEqualTo(AccountState.FROZEN);
        remit(JIA, "R1", "1570.37", YearMonth.of(2026, 11));
        assertThat(account(JIA).held()).isEqualTo(account(JIA).balance()).hasToString("42570.37");
        assertThatThrownBy(() -> account(JIA).requireFree(Money.of("0.01"), Money.ZERO))
                .hasMessage("FUND-002");
        desk.accounts.seal(JIA, "离职", Colleagues.FIRST);
        assertThat(account(JIA).state()).isEqualTo(AccountState.FROZEN);
        desk.freezes.release(whole, "解1", Colleagues.FIRST);
        assertThat(account(JIA).state()).isEqualTo(AccountState.SEALED);
        assertThat(account(JIA).held()).isEqualTo(Money.ZERO);
    }

    /** 销户: nothing in it, nothing frozen; afterwards it takes no more. */
    @Test
    void closesAnAccountThatIsEmptyAndOnWhichNobodyHasAClaim() {
        assertThatThrownBy(() -> desk.closing.close(JIA, WithdrawalReason.RETIREMENT, "退休", Colleagues.FIRST))
                .hasMessage("FUND-020");
        PersonalAccount empty = new PersonalAccount(new AccountOpening(
                new AccountNumber("999900000077"),
                "01",
                "11010519491231002X",
                new PersonName("测试空"),
                Optional.empty(),
                "999990000001",
                "999902",
                AccountState.SEALED,
                account(JIA).terms(),
                BalanceSplit.NONE,
                "202610",
                desk.today(),
                Optional.of(desk.today())));
        desk.books.add(empty);
        long whole = freeze(empty.number(), "9", null);
        assertThatThrownBy(() -> desk.closing.close(empty.number(), WithdrawalReason.OTHER, "注销", Colleagues.FIRST))
                .hasMessage("FUND-020");
        desk.freezes.release(whole, "解9", Colleagues.FIRST);
        desk.closing.close(empty.number(), WithdrawalReason.OTHER, "注销", Colleagues.FIRST);
        assertThat(empty.state()).isEqualTo(AccountState.CLOSED_WITHDRAWN);
        assertThatThrownBy(() -> desk.accounts.unseal(empty.number(), "复工", Colleagues.FIRST))
                .hasMessage("FUND-017");
        assertThat(desk.books
                        .employerJournal
                        .get(desk.books.employerJournal.size() - 1)
                        .type())
                .isEqualTo(AccountEntryType.CLOSING_WITHDRAWAL);
    }

    @Test
    void letsAFreezeEndByItselfAndTheNextTakeEffect() {
        long first = freeze(JIA, "1", null);
        freeze(JIA, "2", "1000.00");
        LocalDate later = desk.today().plusMonths(5);
        desk.sleepUntil(later);
        desk.freezes.renew(desk.courts.freezes.get(1).id(), "续2", later.plusMonths(11), Colleagues.FIRST);
        desk.sleepUntil(LocalDate.of(2027, 5, 24));
        assertThat(desk.courts.over(desk.today())).isEmpty();
        desk.sleepUntil(LocalDate.of(2027, 5, 25));
        assertThat(desk.courts.over(desk.today())).containsExactly(first);
        assertThat(desk.freezes.expire(first)).isTrue();
        assertThat(desk.freezes.expire(first)).isFalse();
        assertThat(account(JIA).state()).isEqualTo(AccountState.NORMAL);
        assertThat(account(JIA).held()).hasToString("1000.00");
        assertThat(desk.courts.freeze(first).state()).isEqualTo(FreezeState.EXPIRED);
    }

    @Test
    void refusesDaysAndDocumentsThatCannotBe() {
        freeze(JIA, "1", "1.00");
        assertThatThrownBy(() -> freeze(JIA, "1", "2.00")).hasMessage("FUND-024");
        LocalDate today = desk.today();
        for (LocalDate[] days : List.of(
                new LocalDate[] {today.plusDays(1), today.plusDays(2)},
                new LocalDate[] {today.minusDays(2), today.minusDays(1)},
                new LocalDate[] {today, today.plusMonths(13)})) {
            FreezeOrder order = new FreezeOrder("法院", "9", FreezeClaim.WHOLE, days[0], days[1]);
            assertThatThrownBy(() -> desk.freezes.freeze(JIA, order, Colleagues.FIRST))
                    .hasMessage("FUND-023");
        }
        assertThatThrownBy(() -> new FreezeOrder(" ", "9", FreezeClaim.WHOLE, today, today))
                .hasMessage("FUND-026");
        assertThatThrownBy(() -> new FreezeOrder("法院", "x".repeat(61), FreezeClaim.WHOLE, today, today))
                .hasMessage("FUND-026");
        assertThatThrownBy(() -> freeze(JIA, "2", "0.00")).hasMessage("FUND-018");
        assertThatThrownBy(() -> freeze(new AccountNumber("999900009999"), "3", null))
                .hasMessage("FUND-033");
    }

    @Test
    void deductsByTwoOfficersFromWhatTheFreezeHolds() {
        long freeze = freeze(JIA, "1", "30000.00");
        assertThatThrownBy(() -> desk.deductions.enter(freeze, deduction("扣1", "30000.01"), Colleagues.FIRST))
                .hasMessage("FUND-027");
        long id = desk.deductions.enter(freeze, deduction("扣1", "12000.00"), Colleagues.FIRST);
        assertThat(account(JIA).balance()).hasToString("41000.00");
        assertThatThrownBy(() -> desk.deductions.confirm(id, Colleagues.FIRST)).hasMessage("FUND-028");
        desk.deductions.confirm(id, Colleagues.SECOND);
        assertThatThrownBy(() -> desk.deductions.confirm(id, Colleagues.SECOND)).hasMessage("FUND-029");
        assertThat(account(JIA).balance()).hasToString("29000.00");
        assertThat(account(JIA).held()).hasToString("18000.00");
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).hasToString("12000.00");
        long rest = desk.deductions.enter(freeze, deduction("扣2", "18000.00"), Colleagues.SECOND);
        desk.deductions.confirm(rest, Colleagues.FIRST);
        assertThat(account(JIA).held()).isEqualTo(Money.ZERO);
        assertThat(desk.courts.freeze(freeze).state()).isEqualTo(FreezeState.USED_UP);
        assertThat(desk.courts.deduction(rest).state()).isEqualTo(DeductionState.TO_BE_PAID);
        desk.bankDay();
        assertThat(desk.courts.deduction(rest).state()).isEqualTo(DeductionState.PAID);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).isEqualTo(Money.ZERO);
        assertThat(desk.bank.paid.values()).containsExactlyInAnyOrder(Money.of("12000.00"), Money.of("18000.00"));
    }

    @Test
    void owesTheCourtWhatTheBankRefusedAndPaysItOnce() {
        long freeze = freeze(JIA, "1", "500.00");
        long id = desk.deductions.enter(freeze, deduction("扣1", "500.00"), Colleagues.FIRST);
        desk.bank.next(ScriptedBank.Mood.REFUSES);
        desk.deductions.confirm(id, Colleagues.SECOND);
        assertThatThrownBy(() -> desk.deductions.payAgain(id, Colleagues.FIRST)).hasMessage("FUND-063");
        desk.bankDay();
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.RETURNED);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).hasToString("500.00");
        assertThat(desk.instructions.openAlarms(Long.MAX_VALUE, 10))
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.PAYMENT_REFUSED);
        desk.bank.next(ScriptedBank.Mood.SILENT);
        desk.deductions.payAgain(id, Colleagues.FIRST);
        desk.bankDay();
        desk.bankDay();
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.PAID);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).isEqualTo(Money.ZERO);
        assertThat(desk.bank.paid.values()).containsExactly(Money.of("500.00"));
        assertThatThrownBy(() -> desk.deductions.payAgain(id, Colleagues.FIRST)).hasMessage("FUND-063");
    }

    @Test
    void deductsNothingForOneThatWaits() {
        freeze(JIA, "1", null);
        long second = freeze(JIA, "2", "100.00");
        assertThatThrownBy(() -> desk.deductions.enter(second, deduction("扣1", "100.00"), Colleagues.FIRST))
                .hasMessage("FUND-027");
    }

    @Test
    void mergesTheTwoAccountsOfGengAndTakesItBack() {
        assertThat(desk.books.of(GENG_HIMSELF)).hasSize(2);
        long merge = desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        assertThat(desk.books.of(GENG_HIMSELF)).hasSize(1);
        assertThat(account(GENG).balance()).hasToString("15600.00");
        assertThat(account(GENG_OLD).state()).isEqualTo(AccountState.CLOSED_MERGED);
        assertThat(account(GENG_OLD).balance()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST))
                .hasMessage("FUND-030");
        desk.merges.undo(merge, Colleagues.SECOND);
        assertThat(account(GENG).balance()).hasToString("12480.00");
        assertThat(account(GENG_OLD).balance()).hasToString("3120.00");
        assertThat(account(GENG_OLD).state()).isEqualTo(AccountState.SEALED);
        assertThatThrownBy(() -> desk.merges.undo(merge, Colleagues.FIRST)).hasMessage("FUND-032");
        assertThat(desk.books.journal.stream().filter(r -> r.accountNumber().equals(GENG_OLD.value())))
                .hasSize(3);
        desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        assertThat(account(GENG).balance()).hasToString("15600.00");
    }

    @Test
    void takesNoMergeBackAfterSomethingHappened() {
        long merge = desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST);
        remit(GENG, "R1", "832.00", YearMonth.of(2026, 11));
        assertThatThrownBy(() -> desk.merges.undo(merge, Colleagues.FIRST)).hasMessage("FUND-032");
    }

    @Test
    void mergesNothingThatIsFrozen() {
        freeze(GENG_OLD, "1", "1.00");
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.FIRST))
                .hasMessage("FUND-031");
        assertThatThrownBy(() -> desk.books.requireNone(GENG_HIMSELF)).hasMessage("FUND-034");
    }

    @Test
    void keepsOfficersFromTheirOwnAccounts() {
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.GENG))
                .hasMessage("FUND-035");
        assertThatThrownBy(() -> desk.accounts.seal(GENG, "离职", Colleagues.GENG))
                .hasMessage("FUND-035");
    }

    @Test
    void correctsAContributionOnceAndGivesTheMoneyBackToTheEmployer() {
        remit(YI, "R1", "928.00", YearMonth.of(2026, 11));
        assertThat(account(YI).paidTo()).contains(YearMonth.of(2026, 11));
        assertThatThrownBy(() -> remit(YI, "R2", "928.00", YearMonth.of(2026, 11)))
                .hasMessage("FUND-019");
        Money suspense = desk.books.owed(LedgerAccount.suspense(EMPLOYER));
        long wrong = desk.correcting.enter(YI, "R1", "多缴", Colleagues.FIRST);
        assertThat(account(YI).balance()).as("nothing moved").hasToString("64146.45");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "R1", "多缴", Colleagues.SECOND))
                .hasMessage("FUND-080");
        assertThatThrownBy(() -> desk.correcting.confirm(wrong, Colleagues.FIRST))
                .hasMessage("FUND-081");
        desk.correcting.confirm(wrong, Colleagues.SECOND);
        assertThat(account(YI).balance()).hasToString("63218.45");
        assertThat(account(YI).paidTo()).contains(YearMonth.of(2026, 10));
        assertThat(desk.books.owed(LedgerAccount.suspense(EMPLOYER)).minus(suspense))
                .hasToString("928.00");
        assertThatThrownBy(() -> desk.correcting.confirm(wrong, Colleagues.SECOND))
                .hasMessage("FUND-021");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "R1", "多缴", Colleagues.FIRST))
                .hasMessage("FUND-021");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "OPEN" + YI, "多缴", Colleagues.FIRST))
                .hasMessage("FUND-021");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "R1", " ", Colleagues.FIRST))
                .hasMessage("FUND-036");
    }

    @Test
    void tellsWhatAnAccountHadOnAnyDay() {
        LocalDate first = desk.today();
        desk.sleepUntil(first.plusDays(10));
        remit(YI, "R1", "928.00", YearMonth.of(2026, 11));
        assertThat(desk.books.balance(YI, first.minusDays(1)).total()).isEqualTo(Money.ZERO);
        assertThat(desk.books.balance(YI, first.plusDays(9)).total()).hasToString("63218.45");
        assertThat(desk.books.balance(YI, first.plusDays(10)).total())
                .isEqualTo(account(YI).balance());
    }

    @Test
    void holdsTheSumOfWhatTheQueueCovers() {
        freeze(JIA, "1", "30000.00");
        freeze(JIA, "2", null);
        freeze(JIA, "3", "7.00");
        List<AccountFreeze> live = desk.courts.live(JIA);
        assertThat(new FreezeQueue(live, account(JIA).balance()).held())
                .isEqualTo(account(JIA).held());
    }
}
