package hall.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.payment.domain.BankAnswer.Status;
import hall.payment.domain.PaymentTransitions.Action;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PaymentFateTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 23, 10, 0);

    private final PaymentFate fate = new PaymentFate();

    private void hear(Status status, LocalDateTime now) {
        fate.take(new BankAnswer(status, "0000", "", status == Status.DONE ? "H1" : "", now), false, now);
    }

    @Test
    void staysOnItsDayWhenTheBankPaysAfterItRefused() {
        fate.move(Action.SEND);
        hear(Status.FAILED, FIRST);
        hear(Status.DONE, FIRST.plusDays(3));
        assertThat(fate.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(fate.settledAt()).isEqualTo(FIRST);
        assertThat(fate.hostSerial()).isEqualTo("H1");
    }

    @Test
    void isOnNoDayWhileItIsFrozen() {
        hear(Status.CONTRADICTION, FIRST);
        assertThat(fate.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(fate.settledAt()).isNull();
        assertThat(fate.frozenAt()).isEqualTo(FIRST);
        assertThat(fate.wasRefused()).isFalse();
    }

    @Test
    void standsOnTheDayOnWhichItIsFoundOut() {
        hear(Status.CONTRADICTION, FIRST);
        fate.rule(PaymentRuling.paid("1", "H7", "finance1", FIRST), FIRST.plusDays(4));
        assertThat(fate.status()).isEqualTo(PaymentStatus.DONE);
        assertThat(fate.settledAt()).isEqualTo(FIRST.plusDays(4));
        assertThat(fate.frozenAt()).isNull();
        assertThat(fate.hostSerial()).isEqualTo("H7");
    }

    @Test
    void movesNothingWhateverTheBankSaysAfterIt() {
        hear(Status.CONTRADICTION, FIRST);
        fate.rule(PaymentRuling.paid("1", "H7", "finance1", FIRST), FIRST.plusDays(4));
        for (Status late : new Status[] {Status.DONE, Status.FAILED, Status.CONTRADICTION}) {
            PaymentOutcome outcome = fate.take(new BankAnswer(late, "0000", "", "H1", FIRST), false, FIRST.plusDays(5));
            assertThat(outcome.effect()).isEqualTo(PaymentOutcome.Effect.ALARMING);
            assertThat(fate.status()).isEqualTo(PaymentStatus.DONE);
            assertThat(fate.hostSerial()).isEqualTo("H7");
        }
    }
}
