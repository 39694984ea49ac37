package hall.calendar.domain;

import hall.shared.BusinessException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Working days and limits. The day of receipt does not count; a last day on a rest day moves to the next working day
 * (Civil Code 201, 203; Administrative Licensing Law 82). Pure and immutable.
 */
public final class WorkingCalendar {

    /** The longest limit counted, in days. */
    public static final int LONGEST = 366;

    /** Statutory days with a fixed date (全国年节及纪念日放假办法): all that is known of a year without a table. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final Map<Integer, Boolean> officialByYear;
    private final Map<LocalDate, CalendarDay.Kind> days;

    public WorkingCalendar(Collection<CalendarYear> years, Collection<CalendarDay> days) {
        this.officialByYear =
                years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, CalendarYear::official));
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(CalendarDay::day, CalendarDay::kind));
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarDay.Kind kind = days.get(day);
        if (kind != null) {
            return kind == CalendarDay.Kind.WORK;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (officialByYear.containsKey(day.getYear()) || !FIXED.contains(MonthDay.from(day)));
    }

    /** Whether the year's official table is not in: its days are computed from weekends and the statutory days. */
    public boolean isProvisional(int year) {
        return !officialByYear.getOrDefault(year, false);
    }

    /**
     * The last day of a limit in working days.
     *
     * @param from day of receipt or acceptance; does not count
     * @param workingDays 1 to {@link #LONGEST}; else {@code CAL-002}
     */
    public Deadline lastDay(LocalDate from, int workingDays) {
        return lastDay(from, workingDays, List.of());
    }

    /** As {@link #lastDay(LocalDate, int)}; a working day on which the limit stood still at any moment does not count. */
    public Deadline lastDay(LocalDate from, int workingDays, Collection<Pause> pauses) {
        checkLength(workingDays);
        Predicate<LocalDate> counts =
                day -> isWorkingDay(day) && pauses.stream().noneMatch(pause -> pause.touches(day));
        LocalDate day = from;
        for (int left = workingDays; left > 0; left--) {
            day = next(day, counts);
        }
        return deadline(from, day);
    }

    /**
     * The last day of a limit in calendar days, moved on to a working day.
     *
     * @param from the day of the event; does not count
     * @param calendarDays 1 to {@link #LONGEST}; else {@code CAL-002}
     */
    public Deadline lastCalendarDay(LocalDate from, int calendarDays) {
        return lastCalendarDay(from, calendarDays, List.of());
    }

    /** As {@link #lastCalendarDay(LocalDate, int)}; a day on which the limit stood still at any moment does not count. */
    public Deadline lastCalendarDay(LocalDate from, int calendarDays, Collection<Pause> pauses) {
        checkLength(calendarDays);
        Predicate<LocalDate> runs = day -> pauses.stream().noneMatch(pause -> pause.touches(day));
        LocalDate day = from;
        for (int left = calendarDays; left > 0; left--) {
            day = next(day, runs);
        }
        return deadline(from, isWorkingDay(day) ? day : next(day, d -> isWorkingDay(d) && runs.test(d)));
    }

    /** Working days after {@code from} up to and with {@code until}; 0 when there are none or the order is reversed. */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        return until.isBefore(from)
                ? 0
                : (int) from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    public int workingDaysIn(YearMonth month) {
        return workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    private static LocalDate next(LocalDate day, Predicate<LocalDate> wanted) {
        LocalDate next = day.plusDays(1);
        while (!wanted.test(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Deadline deadline(LocalDate from, LocalDate lastDay) {
        boolean provisional = false;
        for (int year = from.plusDays(1).getYear(); year <= lastDay.getYear(); year++) {
            provisional |= isProvisional(year);
        }
        return new Deadline(lastDay, provisional);
    }

    private static void checkLength(int days) {
        if (days < 1 || days > LONGEST) {
            throw new BusinessException("CAL-002", LONGEST);
        }
    }
}
