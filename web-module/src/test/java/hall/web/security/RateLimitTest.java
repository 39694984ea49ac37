package hall.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(1), nanos::get);

    @Test
    void letsSoManyThroughAndNoMore() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("a").allowed()).isTrue();
        }
        assertThat(limit.take("a")).isEqualTo(new RateLimit.Answer(false, true));
        assertThat(limit.take("a")).isEqualTo(new RateLimit.Answer(false, false));
    }

    @Test
    void countsEachSourceByItself() {
        for (int i = 0; i < 4; i++) {
            limit.take("a");
        }
        assertThat(limit.take("b").allowed()).isTrue();
    }

    @Test
    void startsAnewAfterTheWindow() {
        for (int i = 0; i < 4; i++) {
            limit.take("a");
        }
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(limit.take("a").allowed()).isTrue();
    }
}
