package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.FreezeClaim;
import hall.fund.domain.contribution.Arrival;
import hall.fund.domain.contribution.ArrivalRefund;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.MoneyArrived;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.StatementDay;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bank contradicted is settled by two officers, by a line or a letter of the bank; then it is booked as any other, and once. */
class FrozenPaymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AccountNumber YI = new AccountNumber("999900000002");
    private static final String LETTER = "查复〔2026〕7号";

    private FundDesk desk;
    private PaymentInstruction payment;

    @BeforeEach
    void theBankSaysAnotherAmount() {
        desk = new FundDesk(TODAY);
        desk.bank.next(Mood.WRONG_AMOUNT);
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), Money.of("24020.40"));
        desk.bankDay();
        payment = latest();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
    }

    private PaymentInstruction latest() {
        return desk.instructions.byNumber.values().stream().reduce((a, b) -> b).orElseThrow();
    }

    private void line(String serial, Direction direction, String amount, String counter, String reference) {
        desk.lines.add(new BankLine(
                new BankLineReport(
                        serial,
                        ScriptedBank.ACCOUNT,
                        direction,
                        Money.of(amount),
                        Money.of("1.00"),
                        counter,
                        "示例乙",
                        "付款",
                        "",
                        reference,
                        TODAY.atTime(10, 20)),
                BankLine.Source.DETAIL,
                TODAY.atTime(10, 30)));
    }

    private void shown() {
        line("S1", Direction.OUT, "24020.40", payment.order().credit().number(), payment.sendSeqNo());
    }

    private void paid(String serial) {
        desk.rulings.enterPaid(payment.sendSeqNo(), serial, Colleagues.FIRST);
    }

    private void unpaid() {
        desk.rulings.enterUnpaid(payment.sendSeqNo(), LETTER, desk.today(), Colleagues.FIRST);
    }

    private long waiting() {
        return desk.rulingFile.waiting(payment.sendSeqNo()).map(r -> r.id()).orElse(0L);
    }

    /** The bank's detail of the day it was sent on is read, and shows nothing of it. */
    private void theNextDay() {
        desk.sleepUntil(TODAY.plusDays(1));
        desk.lines.add(new StatementDay(
                ScriptedBank.ACCOUNT, TODAY, 0, TODAY.plusDays(1).atTime(1, 0)));
    }

    private void confirm() {
        desk.rulings.confirm(payment.sendSeqNo(), waiting(), Colleagues.SECOND);
    }

    private Money transit() {
        return desk.books.owed("202");
    }

    @Test
    void isPaidByALineThatShowsIt() {
        shown();
        Money special = desk.books.owed("101");
        paid("S1");
        assertThat(transit()).as("nothing moved").hasToString("24020.40");
        assertThatThrownBy(() -> desk.rulings.confirm(payment.sendSeqNo(), waiting(), Colleagues.FIRST))
                .hasMessage("PAY-033");
        confirm();
        assertThat(payment.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(payment.confirmed().hostSerial()).isEqualTo("S1");
        assertThat(transit()).isEqualTo(Money.ZERO);
        assertThat(desk.books.owed("101").minus(special)).hasToString("24020.40");
        assertThat(desk.told).hasSize(1).first().asString().contains("paid 24020.40");
        assertThat(desk.instructions.lockOpenAlarms(payment.sendSeqNo())).isEmpty();
        assertThat(desk.audit)
                .extracting("eventType")
                .endsWith(
                        "PAYMENT_RULING_ENTERED",
                        "PAYMENT_RULING_CONFIRMED",
                        "PAYMENT_ALARM_CLOSED",
                        "PAYMENT_SETTLED");
    }

    @Test
    void isNotPaidByTheBanksLetterAndCanBePaidAgain() {
        theNextDay();
        unpaid();
        confirm();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(transit()).isEqualTo(Money.ZERO);
        assertThat(desk.books.owed(LedgerAccount.deposits(YI)))
                .isEqualTo(desk.books.accounts.get(YI.value()).balance());
        assertThat(desk.told).hasSize(1).first().asString().contains("failed BANK");
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), Money.of("24020.40"));
        assertThat(latest()).isNotSameAs(payment);
    }

    @Test
    void movesNothingWhenTheBankAnswersLate() {
        shown();
        paid("S1");
        confirm();
        int entries = desk.books.written.size();
        payment.take(new BankAnswer(BankAnswer.Status.FAILED, "E01", "", "", null), desk.now());
        payment.take(new BankAnswer(BankAnswer.Status.DONE, "00000", "", "S1", null), desk.now());
        payment.take(new BankAnswer(BankAnswer.Status.NO_SUCH_ORDER, "", "", "", null), desk.now());
        desk.bankDay();
        assertThat(payment.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(desk.books.written).hasSize(entries);
        assertThatThrownBy(() -> paid("S1")).hasMessage("PAY-031");
    }

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

    @Test
    void takesNoLineThatShowsSomethingElse() {
        String payee = payment.order().credit().number();
        line("IN", Direction.IN, "24020.40", payee, "");
        line("LESS", Direction.OUT, "24020.39", payee, payment.sendSeqNo());
        line("ELSE", Direction.OUT, "24020.40", "6222020200001234567", "");
        line("OTHERS", Direction.OUT, "24020.40", payee, "00000000000000000001");
        line("BOOKED", Direction.OUT, "24020.40", payee, "");
        desk.vouchered.add("BOOKED");
        assertThatThrownBy(() -> paid("NONE")).hasMessage("PAY-035");
        assertThatThrownBy(() -> paid("")).hasMessage("PAY-035");
        assertThatThrownBy(() -> paid("IN")).hasMessage("PAY-036");
        assertThatThrownBy(() -> paid("LESS"))
                .hasMessage("PAY-037")
                .hasFieldOrPropertyWithValue(
                        "arguments", List.of("LESS", Money.of("24020.39"), Money.of("24020.40"), Money.of("-0.01")));
        assertThatThrownBy(() -> paid("ELSE")).hasMessage("PAY-039");
        assertThatThrownBy(() -> paid("OTHERS")).hasMessage("PAY-038");
        assertThatThrownBy(() -> paid("BOOKED")).hasMessage("PAY-038");
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotCalledUnpaidBeforeItsDayIsOver() {
        assertThatThrownBy(this::unpaid).hasMessage("PAY-046");
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotCalledUnpaidWhileALineNamesIt() {
        theNextDay();
        shown();
        assertThatThrownBy(this::unpaid).hasMessage("PAY-040");
        desk.vouchered.add("S1");
        unpaid();
        assertThat(waiting()).as("the line is booked by hand").isPositive();
    }

    @Test
    void looksAtTheLinesOnceMoreBeforeItIsBooked() {
        theNextDay();
        unpaid();
        shown();
        assertThatThrownBy(this::confirm).hasMessage("PAY-040");
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
    }

    @Test
    void waitsForTheWholeDetailBeforeItIsCalledUnpaid() {
        desk.sleepUntil(TODAY.plusDays(2));
        assertThatThrownBy(this::unpaid).hasMessage("PAY-044");
        for (int day = 0; day < 2; day++) {
            desk.lines.add(new StatementDay(
                    ScriptedBank.ACCOUNT,
                    TODAY.plusDays(day),
                    0,
                    TODAY.plusDays(2).atTime(1, 0)));
        }
        unpaid();
        assertThat(waiting()).isPositive();
    }

    @Test
    void wantsTheLetter() {
        String number = payment.sendSeqNo();
        assertThatThrownBy(() -> desk.rulings.enterUnpaid(number, " ", TODAY, Colleagues.FIRST))
                .hasMessage("PAY-041");
        assertThatThrownBy(() -> desk.rulings.enterUnpaid(number, "查".repeat(61), TODAY, Colleagues.FIRST))
                .hasMessage("PAY-041");
        assertThatThrownBy(() -> desk.rulings.enterUnpaid(number, LETTER, null, Colleagues.FIRST))
                .hasMessage("PAY-042");
        assertThatThrownBy(() -> desk.rulings.enterUnpaid(number, LETTER, TODAY.plusDays(1), Colleagues.FIRST))
                .hasMessage("PAY-042");
        assertThatThrownBy(() -> desk.rulings.enterUnpaid(number, LETTER, TODAY.minusDays(1), Colleagues.FIRST))
                .hasMessage("PAY-042");
        assertThatThrownBy(() -> desk.rulings.enterUnpaid("1", LETTER, TODAY, Colleagues.FIRST))
                .hasMessage("PAY-031");
    }

    @Test
    void confirmsWhatWasSeen() {
        theNextDay();
        unpaid();
        long seen = waiting();
        assertThatThrownBy(() -> paid("S1")).hasMessage("PAY-032");
        desk.rulings.cancel(payment.sendSeqNo(), seen, Colleagues.FIRST);
        shown();
        paid("S1");
        assertThatThrownBy(() -> desk.rulings.confirm(payment.sendSeqNo(), seen, Colleagues.SECOND))
                .hasMessage("PAY-034");
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
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
        Money taken = Money.of(amount);
        long freeze = desk.freezes.freeze(
                account,
                new FreezeOrder("示例市人民法院", "冻", FreezeClaim.of(taken), TODAY, TODAY.plusMonths(1)),
                Colleagues.FIRST);
        long id = desk.deductions.enter(
                freeze, new DeductionOrder("扣", taken, "示例市人民法院", "99998000009999", "示例市商业银行"), Colleagues.FIRST);
        desk.bank.next(Mood.WRONG_AMOUNT);
        desk.deductions.confirm(id, Colleagues.SECOND);
        desk.bankDay();
        payment = latest();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
        return id;
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

    @Test
    void isBookedOnTheAccountItLeftFrom() {
        assertThat(payment.debitAccount()).contains(ScriptedBank.ACCOUNT);
        assertThat(payment.order().debitAccount()).isEqualTo(ScriptedBank.ACCOUNT);
        payment = new PaymentInstruction(
                new InstructPayment(
                        PaymentReference.of("ARRIVAL-REFUND", 1),
                        "99",
                        Money.of("1.00"),
                        payment.order().credit(),
                        "退"),
                1,
                desk.now());
        assertThat(payment.debitAccount()).isEmpty();
        payment.send("999980000000000001", desk.now());
        payment.send("999980000000000002", desk.now());
        assertThat(payment.debitAccount()).as("the settings changed on the way").contains("999980000000000001");
    }
}
