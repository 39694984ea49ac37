package hall.payment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.outbox.domain.MessageHandler.Attempt;
import hall.payment.domain.InstructPayment;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentStatus;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A payment's message: paid once, asked about when nothing is known. */
class BankMessageHandlerTest extends BankMessageStory {

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
