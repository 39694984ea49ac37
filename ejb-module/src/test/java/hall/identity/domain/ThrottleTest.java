package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.identity.domain.Throttle.Limit;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "8,8", "14,512", "15,900", "16,900", "1000000,900"})
    void waitsTwiceAsLongAfterEachTryFromTheFifthOn(int failures, long seconds) {
        assertThat(Limit.ACCOUNT.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void letsASourceWaitADayAfterFiveWrongQueryCodes() {
        Throttle throttle = new Throttle("k", NOW);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.reserve(Limit.QUERY_CODE, NOW)).isZero();
        }
        assertThat(throttle.reserve(Limit.QUERY_CODE, NOW.plusMinutes(1))).isEqualTo(Duration.ofMinutes(24 * 60 - 1));
        LocalDateTime dayAfter = NOW.plusDays(1);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.reserve(Limit.QUERY_CODE, dayAfter)).isZero();
        }
        assertThat(throttle.reserve(Limit.QUERY_CODE, dayAfter)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void judgesNothingThatComesTooEarly() {
        Throttle throttle = new Throttle("k", NOW);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.reserve(Limit.ACCOUNT, NOW)).isZero();
        }
        assertThat(throttle.reserve(Limit.ACCOUNT, NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.reserve(Limit.ACCOUNT, NOW.plusSeconds(1))).isZero();
        assertThat(throttle.reserve(Limit.ACCOUNT, NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void forgetsTheWrongTriesWhenARightOneComes() {
        Throttle throttle = fiveWrong();
        throttle.reserve(Limit.ACCOUNT, NOW.plusSeconds(1));
        throttle.forgive();
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.reserve(Limit.ACCOUNT, NOW.plusSeconds(2))).isZero();
        }
        assertThat(throttle.reserve(Limit.ACCOUNT, NOW.plusSeconds(2))).isPositive();
    }

    @Test
    void startsAnewAfterAQuietDay() {
        Throttle throttle = fiveWrong();
        LocalDateTime later = NOW.plusDays(1).plusSeconds(1);
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.reserve(Limit.ACCOUNT, later)).isZero();
        }
    }

    @Test
    void aRightTryOfASourceDoesNotWashItsWrongOnesAway() {
        Throttle throttle = new Throttle("k", NOW);
        for (int i = 0; i < 49; i++) {
            throttle.reserve(Limit.SOURCE, NOW);
        }
        throttle.reserve(Limit.SOURCE, NOW);
        throttle.release(Limit.SOURCE);
        assertThat(throttle.reserve(Limit.SOURCE, NOW)).isZero();
        assertThat(throttle.reserve(Limit.SOURCE, NOW)).isEqualTo(Duration.ofSeconds(1));
    }

    private static Throttle fiveWrong() {
        Throttle throttle = new Throttle("k", NOW);
        for (int i = 0; i < 5; i++) {
            throttle.reserve(Limit.ACCOUNT, NOW);
        }
        return throttle;
    }
}
