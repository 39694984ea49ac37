package hall.integration.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final AtomicLong time = new AtomicLong();
    private final CircuitBreaker breaker = new CircuitBreaker(time::get);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void staysClosedAfterFourFailures() {
        fail(4);
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(breaker.admits()).isTrue();
    }

    @Test
    void opensAfterFiveFailuresInARow() {
        fail(5);
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.OPEN);
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void forgetsFailuresAtASuccess() {
        fail(4);
        breaker.succeeded();
        fail(4);
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void letsOneCallThroughAfterTenSeconds() {
        fail(5);
        time.set(Duration.ofSeconds(10).toNanos());
        assertThat(breaker.admits()).isTrue();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void closesWhenTheTrialSucceedsAndOpensAgainWhenItFails() {
        fail(5);
        time.set(Duration.ofSeconds(10).toNanos());
        assertThat(breaker.admits()).isTrue();
        breaker.failed();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.OPEN);
        time.set(Duration.ofSeconds(20).toNanos());
        assertThat(breaker.admits()).isTrue();
        breaker.succeeded();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
    }
}
