package hall.catalogue.domain;

import hall.calendar.domain.Pause;
import hall.calendar.domain.WorkingCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The limit the law sets for the decision, counted from acceptance (法定办结时限). The Regulation writes 3日, guides write
 * working days, so the unit is stated.
 */
public record StatutoryLimit(int value, Unit unit) implements Serializable {

    /** What is counted. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY
    }

    public LocalDate lastDay(WorkingCalendar calendar, LocalDate accepted) {
        return lastDay(calendar, accepted, List.of());
    }

    /** The last day; a day on which the clock stood still at any moment does not count. */
    public LocalDate lastDay(WorkingCalendar calendar, LocalDate accepted, Collection<Pause> pauses) {
        return unit == Unit.WORKING_DAY
                ? calendar.lastDay(accepted, value, pauses).lastDay()
                : calendar.lastCalendarDay(accepted, value, pauses).lastDay();
    }
}
