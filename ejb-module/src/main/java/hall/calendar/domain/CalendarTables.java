package hall.calendar.domain;

/** Port: the tables of working days, and the number that changes with them. */
public interface CalendarTables {

    long version();

    WorkingCalendar load();
}
