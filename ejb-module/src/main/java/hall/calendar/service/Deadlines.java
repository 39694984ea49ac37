package hall.calendar.service;

import hall.calendar.domain.CalendarTables;
import hall.calendar.domain.Deadline;
import hall.calendar.domain.WorkingCalendar;
import hall.shared.BusinessException;
import hall.shared.service.VersionedCache;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Limits by the calendar in force. Costs no statement for a second after the last look at the version row, then one.
 *
 * <p>SUPPORTS: reading reference data joins a transaction where there is one and opens none where there is none.
 */
@Singleton
@Lock(LockType.READ)
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Deadlines {

    /** The first day the official tables reach back to. */
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private VersionedCache<WorkingCalendar> cache;

    @Inject
    void prepare(CalendarTables tables) {
        cache = new VersionedCache<>(tables::version, tables::load);
    }

    /** The calendar in force, for several questions at once. */
    public WorkingCalendar calendar() {
        return cache.get();
    }

    /** See {@link WorkingCalendar#lastDay(LocalDate, int)}. */
    public Deadline lastDay(LocalDate from, int workingDays) {
        return cache.get().lastDay(from, workingDays);
    }

    /** See {@link WorkingCalendar#lastCalendarDay(LocalDate, int)}. */
    public Deadline lastCalendarDay(LocalDate from, int calendarDays) {
        return cache.get().lastCalendarDay(from, calendarDays);
    }

    /** The public calculator: as {@link #lastDay}, but refuses a day outside 2025 to 2099 with {@code CAL-001}. */
    public Deadline calculate(LocalDate from, int workingDays) {
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new BusinessException("CAL-001", FIRST.toString(), LAST.toString());
        }
        return lastDay(from, workingDays);
    }
}
