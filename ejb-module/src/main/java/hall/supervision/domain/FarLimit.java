package hall.supervision.domain;

import hall.calendar.domain.Pause;
import hall.calendar.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;

/** When a promise counts as far exceeded (domain.md §3.6: 1.5 times, a parameter of policy). */
public final class FarLimit {

    private static final int HUNDRED = 100;

    private FarLimit() {}

    /**
     * The last day before it does; part of a day counts whole.
     *
     * @param promised the last day of the promise, from which is counted on
     * @param promisedDays the length of the promise in working days
     * @param percent of the promise; 100 or less leaves it at the promised day
     */
    public static LocalDate of(
            LocalDate promised, int promisedDays, int percent, WorkingCalendar calendar, Collection<Pause> pauses) {
        int more = -Math.floorDiv(-promisedDays * (percent - HUNDRED), HUNDRED);
        return more < 1 ? promised : calendar.lastDay(promised, more, pauses).lastDay();
    }
}
