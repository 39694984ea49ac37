package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.FreezeQueue;
import hall.fund.domain.court.FreezeState;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.Colleagues;
import hall.payment.domain.PaymentAlarm;
import hall.payment.memory.ScriptedBank;
import hall.shared.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What courts order about accounts: freezes in their queue, and deductions, as stories over the books in memory. */
class CourtOrdersTest extends AccountStory {

    private static final AccountNumber JIA = new AccountNumber("999900000001");

    private static DeductionOrder deduction(String document, String amount) {
        return new DeductionOrder(document, Money.of(amount), "示例市人民法院执行款专户", "99998000009999", "示例市商业银行");
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
    void holdsTheSumOfWhatTheQueueCovers() {
        freeze(JIA, "1", "30000.00");
        freeze(JIA, "2", null);
        freeze(JIA, "3", "7.00");
        List<AccountFreeze> live = desk.courts.live(JIA);
        assertThat(new FreezeQueue(live, account(JIA).balance()).held())
                .isEqualTo(account(JIA).held());
    }
}
