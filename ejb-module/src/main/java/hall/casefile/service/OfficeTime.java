package hall.casefile.service;

import hall.calendar.domain.OfficeHours;
import hall.calendar.domain.Pause;
import hall.calendar.service.Deadlines;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/** Time as the office works it: minutes within the centre's hours on working days. */
@ApplicationScoped
public class OfficeTime {

    /** Minutes of the day: the morning's first and last, the afternoon's first and last. */
    static final List<String> OFFICE =
            List.of("office.morningFrom", "office.morningTo", "office.afternoonFrom", "office.afternoonTo");

    private PolicyInForce policy;
    private Deadlines deadlines;

    protected OfficeTime() {}

    @Inject
    public OfficeTime(PolicyInForce policy, Deadlines deadlines) {
        this.policy = policy;
        this.deadlines = deadlines;
    }

    /** Whole office minutes between two moments, by the hours in force on the day of the second. */
    public long minutesBetween(LocalDateTime from, LocalDateTime until) {
        return hours(until.toLocalDate()).minutesBetween(from, until, deadlines.calendar());
    }

    /** As {@link #minutesBetween(LocalDateTime, LocalDateTime)}, without the times in which the clock stood still. */
    public long minutesBetween(LocalDateTime from, LocalDateTime until, Collection<Pause> pauses) {
        long still = pauses.stream()
                .mapToLong(p -> minutesBetween(
                        p.from().isBefore(from) ? from : p.from(), p.until().isAfter(until) ? until : p.until()))
                .sum();
        return minutesBetween(from, until) - still;
    }

    /** Whole office minutes of a limit in working days, by the hours in force on a day. */
    public long minutesOf(int workingDays, LocalDate day) {
        return workingDays * hours(day).minutesOfDay();
    }

    private OfficeHours hours(LocalDate day) {
        Facts minutes = policy.on(day, OFFICE);
        return new OfficeHours(List.of(
                new OfficeHours.Span(at(minutes, OFFICE.get(0)), at(minutes, OFFICE.get(1))),
                new OfficeHours.Span(at(minutes, OFFICE.get(2)), at(minutes, OFFICE.get(3)))));
    }

    private static LocalTime at(Facts minutes, String name) {
        return LocalTime.ofSecondOfDay(minutes.integer(name) * 60L);
    }
}
