package hall.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class HallClockTest {

    private final HallClock clock = new HallClock(Clock.fixed(Instant.parse("2026-11-24T16:30:00Z"), HallClock.ZONE));

    @Test
    void tellsShanghaiTime() {
        assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.of(2026, 11, 25, 0, 30));
    }

    @Test
    void isAheadByTheOffset() {
        clock.moveTo(Duration.ofDays(2));
        assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.of(2026, 11, 27, 0, 30));
        assertThat(LocalDateTime.now(clock.withZone(java.time.ZoneOffset.UTC)))
                .isEqualTo(LocalDateTime.of(2026, 11, 26, 16, 30));
    }

    @Test
    void neverGoesBack() {
        clock.moveTo(Duration.ofDays(2));
        clock.moveTo(Duration.ofDays(1));
        assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.of(2026, 11, 27, 0, 30));
    }
}
