package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.Colleagues;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentReference;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.StatementDay;
import hall.payment.memory.ScriptedBank;
import hall.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the bank contradicted is settled by two officers, by a line or a letter of the bank; then it is booked as any other, and once. */
class FrozenPaymentTest extends FrozenPaymentStory {

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
