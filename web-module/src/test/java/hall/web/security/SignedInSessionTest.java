package hall.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignedInSessionTest {

    private static final int HALF_AN_HOUR = 1800;

    @Test
    void endsAfterHalfAnHourWithoutTheOwner() {
        assertThat(SignedInSession.isIdle(Duration.ofMinutes(30).toNanos(), HALF_AN_HOUR))
                .isTrue();
        assertThat(SignedInSession.isIdle(Duration.ofMinutes(29).toNanos(), HALF_AN_HOUR))
                .isFalse();
    }

    @Test
    void neverEndsWhereNoLimitIsSet() {
        assertThat(SignedInSession.isIdle(Duration.ofDays(1).toNanos(), 0)).isFalse();
    }
}
