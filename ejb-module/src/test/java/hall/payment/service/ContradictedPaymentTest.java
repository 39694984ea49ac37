package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.BankLine;
import hall.payment.domain.BankLineReport.Direction;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** Answers that come twice, late, or contradict each other. */
class ContradictedPaymentTest extends BankMessageStory {

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
    void freezesARefusalOfWhatTheLinesShowAsPaid() {
        PaymentInstruction p = instructed();
        lines.add(new BankLine(
                BankLineStory.report(
                        "H5", ScriptedBank.ACCOUNT, Direction.OUT, p.amount().toString(), p.sendSeqNo()),
                BankLine.Source.NOTICE,
                BankLineStory.DAY.atTime(9, 30)));
        bank.next(Mood.REFUSES);
        assertThat(deliver()).isEqualTo(Attempt.FINISHED);
        assertThat(p.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(p.frozen().hostSerial()).isEqualTo("H5");
        assertThat(settled.fired).as("nothing is given back").isEmpty();
    }

    @Test
    void asksNoMoreForWhatTheBankDoesNotHaveWhileAnEarlierOneIsFrozen() {
        PaymentInstruction p = instructed();
        bank.next(Mood.REFUSES);
        deliver();
        PaymentInstruction again = instructed();
        again.send(ScriptedBank.ACCOUNT, BankLineStory.DAY.atTime(9, 30));
        p.take(new BankAnswer(BankAnswer.Status.DONE, "", "", "H9", null), BankLineStory.DAY.atTime(9, 31));
        assertThat(delivery.sendAgain(again.sendSeqNo())).isEmpty();
        deliver();
        assertThat(again.status()).isEqualTo(PaymentStatus.QUEUED);
        assertThat(outbox.waiting).isEmpty();
        assertThat(bank.calls).containsExactly("pay");
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
}
