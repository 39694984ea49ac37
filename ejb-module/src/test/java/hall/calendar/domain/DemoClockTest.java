package hall.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.BusinessException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoClockTest {

    private final DemoClock clock = DemoClock.unmoved();

    @Test
    void addsUpItsMoves() {
        clock.advance(Duration.ofDays(400));
        clock.advance(Duration.ofSeconds(1));
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(400).plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 400L * 86400 + 1})
    void refusesToStandStillToGoBackOrToLeapTooFar(long seconds) {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(seconds)))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.code()).isEqualTo("CLOCK-001"));
        assertThat(clock.offset()).isZero();
    }
}
