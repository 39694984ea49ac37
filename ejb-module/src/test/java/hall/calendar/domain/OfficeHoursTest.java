package hall.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final OfficeHours HOURS = new OfficeHours(List.of(
            new OfficeHours.Span(LocalTime.of(8, 30), LocalTime.of(12, 0)),
            new OfficeHours.Span(LocalTime.of(14, 30), LocalTime.of(17, 30))));
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(), List.of());

    private static long minutes(String from, String until) {
        return HOURS.minutesBetween(LocalDateTime.parse(from), LocalDateTime.parse(until), CALENDAR);
    }

    @Test
    void nightsNoonsAndWeekendsDoNotCount() {
        assertThat(minutes("2026-11-24T08:00:00", "2026-11-24T18:00:00")).isEqualTo(390);
        assertThat(minutes("2026-11-24T11:00:00", "2026-11-24T15:00:00")).isEqualTo(90);
        // Friday 17:00 to Monday 09:00: half an hour on each side
        assertThat(minutes("2026-11-27T17:00:00", "2026-11-30T09:00:00")).isEqualTo(60);
    }

    @Test
    void aDayIsItsSpans() {
        assertThat(HOURS.minutesOfDay()).isEqualTo(390);
    }

    @Test
    void nothingRunsBackwards() {
        assertThat(minutes("2026-11-24T15:00:00", "2026-11-24T11:00:00")).isZero();
    }
}
