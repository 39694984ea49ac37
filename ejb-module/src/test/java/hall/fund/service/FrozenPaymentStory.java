package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountNumber;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.domain.StatementDay;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;

/** A payment that the bank contradicted, and what officers and the bank can do about it. */
abstract class FrozenPaymentStory {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final AccountNumber YI = new AccountNumber("999900000002");
    static final String LETTER = "查复〔2026〕7号";

    FundDesk desk;
    PaymentInstruction payment;

    final void begin() {
        desk = new FundDesk(TODAY);
    }

    @BeforeEach
    void theBankSaysAnotherAmount() {
        begin();
        desk.bank.next(Mood.WRONG_AMOUNT);
        desk.fulfil(desk.applicant("乙"), desk.caseNumber(1), Money.of("24020.40"));
        desk.bankDay();
        payment = latest();
        assertThat(payment.status()).isEqualTo(PaymentStatus.FROZEN);
    }

    PaymentInstruction latest() {
        return desk.instructions.byNumber.values().stream().reduce((a, b) -> b).orElseThrow();
    }

    final void line(String serial, Direction direction, String amount, String counter, String reference) {
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

    final void shown() {
        line("S1", Direction.OUT, "24020.40", payment.order().credit().number(), payment.sendSeqNo());
    }

    final void paid(String serial) {
        desk.rulings.enterPaid(payment.sendSeqNo(), serial, Colleagues.FIRST);
    }

    final void unpaid() {
        desk.rulings.enterUnpaid(payment.sendSeqNo(), LETTER, desk.today(), Colleagues.FIRST);
    }

    final long waiting() {
        return desk.rulingFile.waiting(payment.sendSeqNo()).map(r -> r.id()).orElse(0L);
    }

    /** The bank's detail of the day it was sent on is read, and shows nothing of it. */
    final void theNextDay() {
        desk.sleepUntil(TODAY.plusDays(1));
        desk.lines.add(new StatementDay(
                ScriptedBank.ACCOUNT, TODAY, 0, TODAY.plusDays(1).atTime(1, 0)));
    }

    final void confirm() {
        desk.rulings.confirm(payment.sendSeqNo(), waiting(), Colleagues.SECOND);
    }

    final Money transit() {
        return desk.books.owed("202");
    }
}
