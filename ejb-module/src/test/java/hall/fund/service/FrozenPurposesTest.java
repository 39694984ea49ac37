package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.memory.Colleagues;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Money;
import org.junit.jupiter.api.Test;

/** Whatever is paid goes on when its payment is settled by two: withdrawals, refunds, deductions; never by whose money it is. */
class FrozenPurposesTest extends FrozenPaymentStory {

    /** 示例庚 is an officer, too. */
    @Test
    void isNotDecidedByWhoseMoneyItIs() {
        deductedAndContradicted(new AccountNumber("999900000007"), "100.00");
        line("S2", Direction.OUT, "100.00", "99998000009999", payment.sendSeqNo());
        assertThatThrownBy(() -> desk.rulings.enterPaid(payment.sendSeqNo(), "S2", Colleagues.GENG))
                .hasMessage("FUND-035");
        paid("S2");
        assertThatThrownBy(() -> desk.rulings.confirm(payment.sendSeqNo(), waiting(), Colleagues.GENG))
                .hasMessage("FUND-035");
        confirm();
        assertThat(payment.status()).isEqualTo(PaymentStatus.DONE);
    }

    /** Money of nobody is on its way back to its payer; what the bank says of it is next. */
    private Arrival sentBack(Mood mood) {
        desk.booking.on(new MoneyArrived(
                "A1", ScriptedBank.ACCOUNT, "6222020200001234567", "查无此人", Money.of("730.50"), "", TODAY));
        Arrival arrival = desk.arrivals.arrivals.get(0);
        desk.refunding.propose(arrival.id(), true, "来函要求退回", Colleagues.FIRST);
        desk.bank.next(mood);
        desk.refunding.confirm(
                arrival.id(), desk.refunds.standing(arrival.id()).orElseThrow().id(), Colleagues.SECOND);
        desk.bankDay();
        payment = latest();
        return arrival;
    }

    @Test
    void isRefusedAgainWhenItsMoneyWasGivenBackBefore() {
        sentBack(Mood.REFUSES);
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "00000", "", "H9", null), desk.now());
        line("H9", Direction.OUT, "730.50", "", payment.sendSeqNo());
        assertThatThrownBy(() -> paid("H9")).hasMessage("PAY-043");
        theNextDay();
        assertThatThrownBy(this::unpaid).hasMessage("PAY-040");
        desk.vouchered.add("H9");
        int entries = desk.books.written.size();
        unpaid();
        confirm();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(desk.books.written).as("it was booked on its day").hasSize(entries);
        assertThat(desk.instructions.lockOpenAlarms(payment.sendSeqNo())).isEmpty();
    }

    @Test
    void letsARefundGoOn() {
        Arrival arrival = sentBack(Mood.WRONG_AMOUNT);
        theNextDay();
        unpaid();
        confirm();
        assertThat(desk.refunds.of(arrival.id()).get(0).state()).isEqualTo(ArrivalRefund.State.REFUSED);
        assertThat(desk.books.owed(LedgerAccount.refundInTransit(arrival.id()))).isEqualTo(Money.ZERO);
        assertThat(desk.instructions.lockOpenAlarms(payment.sendSeqNo()))
                .as("whom it is owed to is to be paid again")
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.PAYMENT_REFUSED);
    }

    /** What a court took is on its way to it, and the bank says another amount. @return the deduction */
    private long deductedAndContradicted(AccountNumber account, String amount) {
        long id = deducted(account, amount, Mood.WRONG_AMOUNT);
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
        return id;
    }

    private long deducted(AccountNumber account, String amount, Mood mood) {
        Money taken = Money.of(amount);
        long freeze = desk.freezes.freeze(
                account,
                new FreezeOrder("示例市人民法院", "冻", FreezeClaim.of(taken), TODAY, TODAY.plusMonths(1)),
                Colleagues.FIRST);
        long id = desk.deductions.enter(
                freeze, new DeductionOrder("扣", taken, "示例市人民法院", "99998000009999", "示例市商业银行"), Colleagues.FIRST);
        desk.bank.next(mood);
        desk.deductions.confirm(id, Colleagues.SECOND);
        desk.bankDay();
        payment = latest();
        return id;
    }

    @Test
    void letsACourtKeepWhatWasPaidAfterARefusal() {
        long id = deducted(new AccountNumber("999900000001"), "500.00", Mood.REFUSES);
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.RETURNED);
        line("C1", Direction.OUT, "500.00", "99998000009999", payment.sendSeqNo());
        payment.take(desk.lines.bySerial("C1").orElseThrow().paid(), desk.now());
        paid("C1");
        confirm();
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.PAID);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).isEqualTo(Money.ZERO);
    }

    @Test
    void letsACourtHaveItsMoney() {
        long id = deductedAndContradicted(new AccountNumber("999900000001"), "500.00");
        line("C1", Direction.OUT, "500.00", "99998000009999", payment.sendSeqNo());
        paid("C1");
        confirm();
        assertThat(desk.courts.deduction(id).state()).isEqualTo(DeductionState.PAID);
        assertThat(desk.books.owed(LedgerAccount.courtPayable(id))).isEqualTo(Money.ZERO);
    }
}
