package hall.catalogue.domain;

import hall.calendar.domain.WorkingCalendar;
import java.io.Serializable;
import java.time.LocalDate;

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
        return unit == Unit.WORKING_DAY
                ? calendar.lastDay(accepted, value).lastDay()
                : calendar.lastCalendarDay(accepted, value).lastDay();
    }
}
