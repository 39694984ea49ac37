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
    void isSettledWhenItIsFrozenAtOnce() {
        hear(Status.CONTRADICTION, FIRST);
        assertThat(fate.status()).isEqualTo(PaymentStatus.FROZEN);
        assertThat(fate.settledAt()).isEqualTo(FIRST);
    }
}
