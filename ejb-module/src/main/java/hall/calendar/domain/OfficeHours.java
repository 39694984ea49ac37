package hall.calendar.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The centre's hours on a working day; limits stated in hours run only in them. */
public record OfficeHours(List<Span> spans) {

    /** From one time of a day to a later one. */
    public record Span(LocalTime from, LocalTime to) {

        private long minutesWithin(LocalDate day, LocalDateTime begin, LocalDateTime end) {
            LocalDateTime start = max(day.atTime(from), begin);
            LocalDateTime stop = min(day.atTime(to), end);
            return stop.isAfter(start) ? java.time.Duration.between(start, stop).toMinutes() : 0;
        }

        private static LocalDateTime max(LocalDateTime a, LocalDateTime b) {
            return a.isAfter(b) ? a : b;
        }

        private static LocalDateTime min(LocalDateTime a, LocalDateTime b) {
            return a.isBefore(b) ? a : b;
        }
    }

    /** Whole office minutes of a working day. */
    public long minutesOfDay() {
        return spans.stream()
                .mapToLong(s -> java.time.Duration.between(s.from(), s.to()).toMinutes())
                .sum();
    }

    /** Whole office minutes between two moments; 0 when the second is not the later one. */
    public long minutesBetween(LocalDateTime from, LocalDateTime until, WorkingCalendar calendar) {
        if (!until.isAfter(from)) {
            return 0;
        }
        return from.toLocalDate()
                .datesUntil(until.toLocalDate().plusDays(1))
                .filter(calendar::isWorkingDay)
                .flatMapToLong(day -> spans.stream().mapToLong(s -> s.minutesWithin(day, from, until)))
                .sum();
    }
}
