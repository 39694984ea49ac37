package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.domain.AuditRecord;
import hall.audit.service.AuditTrail;
import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentSettled;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.Heard;
import hall.payment.memory.InMemoryPaymentInstructions;
import hall.payment.memory.QueuedOutbox;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.payment.memory.SetBankTimes;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.PersonName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BankMessageHandlerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:15:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final InstructPayment ORDER = new InstructPayment(
            new CaseNumber("12999900ME000001XE3342017002004202611240001"),
            "02",
            Money.of("24020.40"),
            new BankCardNumber("9999990000000000014"),
            new PersonName("示例乙"),
            "示例市商业银行",
            "公积金提取");

    private InMemoryPaymentInstructions instructions;
    private QueuedOutbox outbox;
    private Heard<PaymentSettled> settled;
    private List<AuditRecord> audit;
    private ScriptedBank bank;
    private PaymentService payments;
    private PaymentQueue queue;
    private PaymentDelivery delivery;
    private BankMessageHandler handler;

    @BeforeEach
    @BeforeTry
    void open() {
        instructions = new InMemoryPaymentInstructions();
        outbox = new QueuedOutbox();
        settled = new Heard<>();
        audit = new ArrayList<>();
        bank = new ScriptedBank();
        AuditTrail trail = new AuditTrail(audit::add, CLOCK);
        queue = new PaymentQueue(instructions, outbox, trail, new Heard<>(), new SetBankTimes(), CLOCK);
        payments = new PaymentService(instructions, queue, trail, CLOCK);
        delivery = new PaymentDelivery(
                instructions,
                outbox,
                trail,
                new PaymentSettling(instructions, trail, settled, () -> ScriptedBank.ACCOUNT, CLOCK),
                queue,
                CLOCK);
        handler = new BankMessageHandler(delivery, bank);
    }

    private PaymentInstruction instructed() {
        return instructions.byNumber.get(payments.instruct(ORDER));
    }

    private Attempt deliver() {
        return handler.deliver(outbox.waiting.get(0));
    }

    /** The bank's word by another worker, whose lease is over. */
    private void tellLate(PaymentInstruction p, BankAnswer.Status status, String serial) {
        Delivery late = new Delivery(0, PaymentService.CHANNEL, p.sendSeqNo(), Facts.none(), 0, 1);
        delivery.settle(late, p.sendSeqNo(), new BankAnswer(status, "", "", serial, null));
    }

    @Test
    void paysOnceAndSaysSo() {
        PaymentInstruction p = instructed();
        assertThat(p.sendSeqNo()).matches("[0-9]{20}");
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(bank.calls).containsExactly("pay");
        assertThat(outbox.waiting).isEmpty();
        assertThat(settled.fired).singleElement().satisfies(e -> {
            assertThat(e.status()).isEqualTo(PaymentStatus.DONE);
            assertThat(e.hostSerial()).isEqualTo("H" + p.sendSeqNo());
        });
        assertThat(audit).hasSize(3);
    }

    @Test
    void asksByQueryAfterSilenceAndNeverPaysAgain() {
        PaymentInstruction p = instructed();
        bank.next(Mood.SILENT, Mood.SILENT);
        assertThat(deliver().outcome()).isEqualTo(Attempt.Outcome.RETRY);
        assertThat(p.status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(deliver().outcome()).isEqualTo(Attempt.Outcome.RETRY);
        assertThat(settled.fired).isEmpty();
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(bank.calls).containsExactly("pay", "query", "query");
        assertThat(bank.paid).hasSize(1);
        assertThat(settled.fired).hasSize(1);
    }

    @Test
    void sendsTheSameNumberAgainWhenTheBankNeverHeardOfIt() {
        PaymentInstruction p = instructed();
        bank.next(Mood.LOST);
        deliver();
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(bank.calls).containsExactly("pay", "query", "pay");
        assertThat(bank.paid).containsOnlyKeys(p.sendSeqNo());
        assertThat(p.sends()).isEqualTo(2);
    }

    @Test
    void asksAfterACrashBeforeTheBytesLeft() {
        instructed();
        bank.next(Mood.CRASH_BEFORE);
        assertThatThrownBy(this::deliver).isInstanceOf(ScriptedBank.Crash.class);
        deliver();
        assertThat(bank.calls).containsExactly("pay", "query", "pay");
        assertThat(bank.paid).hasSize(1);
    }

    @Test
    void asksAfterACrashBeforeTheAnswerWasStored() {
        PaymentInstruction p = instructed();
        bank.next(Mood.CRASH_AFTER);
        assertThatThrownBy(this::deliver).isInstanceOf(ScriptedBank.Crash.class);
        assertThat(p.status()).isEqualTo(PaymentStatus.SENT);
        deliver();
        assertThat(bank.calls).containsExactly("pay", "query");
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
    }

    @Test
    void countsTwoAnswersOnce() {
        PaymentInstruction p = instructed();
        Delivery first = outbox.waiting.get(0);
        handler.deliver(first);
        tellLate(p, BankAnswer.Status.DONE, "H" + p.sendSeqNo());
        assertThat(handler.deliver(first)).isEqualTo(Attempt.FINISHED);
        assertThat(settled.fired).hasSize(1);
        assertThat(instructions.alarms).isEmpty();
        assertThat(bank.calls).containsExactly("pay");
    }

    @Test
    void takesALateAnswerWhileStillAsking() {
        PaymentInstruction p = instructed();
        bank.next(Mood.SILENT);
        deliver();
        tellLate(p, BankAnswer.Status.DONE, "H1");
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(bank.calls).containsExactly("pay");
        assertThat(settled.fired).hasSize(1);
    }

    @Test
    void ignoresSilenceThatComesAfterTheWord() {
        PaymentInstruction p = instructed();
        deliver();
        tellLate(p, BankAnswer.Status.UNKNOWN, "");
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(instructions.alarms).isEmpty();
    }

    @Test
    void freezesSuccessAfterFailureAndPaysNothingMore() {
        PaymentInstruction p = instructed();
        bank.next(Mood.REFUSES);
        deliver();
        assertThat(p.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(settled.fired)
                .singleElement()
                .satisfies(e -> assertThat(e.code()).isEqualTo("E01"));
        tellLate(p, BankAnswer.Status.DONE, "H9");
        assertThat(p.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(instructions.alarms)
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.SUCCESS_AFTER_FAILURE);
        assertThat(settled.fired).hasSize(1);
        assertThatThrownBy(() -> payments.instruct(ORDER))
                .isInstanceOf(BusinessException.class)
                .hasMessage("PAY-003");
    }

    @Test
    void raisesAnAlarmOnFailureAfterSuccess() {
        PaymentInstruction p = instructed();
        deliver();
        tellLate(p, BankAnswer.Status.FAILED, "");
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(instructions.alarms)
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.FAILURE_AFTER_SUCCESS);
    }

    @Test
    void raisesAnAlarmWhenPaidUnderASecondSerial() {
        PaymentInstruction p = instructed();
        deliver();
        tellLate(p, BankAnswer.Status.DONE, "H-OTHER");
        assertThat(instructions.alarms)
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.PAID_UNDER_TWO_SERIALS);
        assertThat(settled.fired).hasSize(1);
    }

    @Test
    void freezesAWrongAmount() {
        PaymentInstruction p = instructed();
        bank.next(Mood.WRONG_AMOUNT);
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(p.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(instructions.alarms).extracting(PaymentAlarm::kind).containsExactly(PaymentAlarm.Kind.CONTRADICTION);
        assertThat(settled.fired).isEmpty();
        assertThatThrownBy(() -> payments.instruct(ORDER)).hasMessage("PAY-003");
    }

    @Test
    void keepsAnAnswerAboutANumberNobodyAskedForAndAsksAgain() {
        PaymentInstruction p = instructed();
        bank.next(Mood.STRAY);
        assertThat(deliver().outcome()).isEqualTo(Attempt.Outcome.RETRY);
        assertThat(p.status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(instructions.alarms)
                .extracting(PaymentAlarm::kind)
                .containsExactly(PaymentAlarm.Kind.UNKNOWN_NUMBER);
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(bank.calls).containsExactly("pay", "query");
    }

    @Test
    void refusesASecondInstructionWhileOneLivesOrIsPaid() {
        instructed();
        assertThatThrownBy(() -> payments.instruct(ORDER)).hasMessage("PAY-002");
        deliver();
        assertThatThrownBy(() -> payments.instruct(ORDER)).hasMessage("PAY-002");
    }

    @Test
    void letsARefusedPaymentBeInstructedAnew() {
        PaymentInstruction first = instructed();
        bank.next(Mood.REFUSES);
        deliver();
        PaymentInstruction second = instructed();
        assertThat(second.sendSeqNo()).isNotEqualTo(first.sendSeqNo());
        deliver();
        assertThat(second.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(bank.paid).containsOnlyKeys(second.sendSeqNo());
    }

    @Test
    void refusesAmountsThatCannotBePaid() {
        for (String amount : List.of("0.00", "-1.00")) {
            assertThatThrownBy(() -> payments.instruct(
                            new InstructPayment(ORDER.reference(), "02", Money.of(amount), ORDER.credit(), "")))
                    .hasMessage("PAY-001");
        }
        assertThat(outbox.waiting).isEmpty();
    }

    /** Whatever the line and the machine do, the number is paid once and the hall comes to know it (§9.5-4). */
    @Property(tries = 1000)
    void paysOnceUnderAnyMishaps(@ForAll @Size(max = 12) List<Mood> moods) {
        List<Mood> harmless = moods.stream()
                .filter(m -> m != Mood.REFUSES && m != Mood.WRONG_AMOUNT)
                .toList();
        PaymentInstruction p = instructed();
        bank.next(harmless.toArray(Mood[]::new));
        while (!p.status().isSettled()) {
            outbox.drain(handler::deliver);
            queue.releaseFirst();
        }
        assertThat(p.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(bank.paid).containsExactly(java.util.Map.entry(p.sendSeqNo(), p.amount()));
        assertThat(settled.fired).hasSize(1);
        assertThat(outbox.waiting).isEmpty();
    }
}
