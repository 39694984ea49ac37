package hall.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.calendar.domain.OfficeHours;
import hall.calendar.domain.SeededCalendar;
import hall.calendar.domain.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a post is warned: 20 % of the limit or four office hours are left (domain.md §3.6), on the days of §3.5. */
class WarningThresholdTest {

    private static final WorkingCalendar CALENDAR = SeededCalendar.load();
    private static final OfficeHours HOURS = new OfficeHours(List.of(
            new OfficeHours.Span(LocalTime.of(8, 30), LocalTime.of(12, 0)),
            new OfficeHours.Span(LocalTime.of(14, 30), LocalTime.of(17, 30))));
    private static final WarningThreshold SAMPLE = of("0.20", 4);

    @Test
    void leavesFourHoursOfAShortLimit() {
        LocalDate last = LocalDate.of(2026, 11, 24);
        assertThat(isWarned(1, last, last.atTime(10, 59))).isFalse();
        assertThat(isWarned(1, last, last.atTime(11, 0))).isTrue();
        assertThat(isWarned(1, last, last.atTime(20, 0)))
                .as("after hours nothing is left")
                .isTrue();
    }

    @Test
    void leavesAFifthOfALongLimit() {
        LocalDate last = LocalDate.of(2026, 11, 25);
        assertThat(isWarned(5, last, last.minusDays(1).atTime(17, 29))).isFalse();
        assertThat(isWarned(5, last, last.minusDays(1).atTime(17, 30))).isTrue();
    }

    @Test
    void countsOfficeHoursOfWorkingDaysAlone() {
        LocalDate afterTheFestival = LocalDate.of(2026, 2, 24);
        assertThat(isWarned(5, afterTheFestival, LocalDateTime.of(2026, 2, 14, 17, 29)))
                .as("the Saturday before it is worked")
                .isFalse();
        assertThat(isWarned(5, afterTheFestival, LocalDateTime.of(2026, 2, 14, 17, 30)))
                .isTrue();
        assertThat(isWarned(1, afterTheFestival, LocalDateTime.of(2026, 2, 20, 12, 0)))
                .as("in the festival the whole day after it is left")
                .isFalse();
    }

    @Test
    void followsTheParameters() {
        assertThat(of("0", 0).isReached(1, 390)).isFalse();
        assertThat(of("0", 0).isReached(0, 390)).isTrue();
        assertThat(of("0.5", 1).of(390)).isEqualTo(195);
        assertThat(of("0.20", 1).of(0)).isEqualTo(60);
    }

    private static WarningThreshold of(String share, int officeHours) {
        return new WarningThreshold(new BigDecimal(share), officeHours);
    }

    private static boolean isWarned(int days, LocalDate last, LocalDateTime now) {
        long left = HOURS.minutesBetween(now, last.plusDays(1).atStartOfDay(), CALENDAR);
        return SAMPLE.isReached(left, days * HOURS.minutesOfDay());
    }
}
