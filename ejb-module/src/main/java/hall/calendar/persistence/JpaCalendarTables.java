package hall.calendar.persistence;

import hall.calendar.domain.CalendarDay;
import hall.calendar.domain.CalendarTables;
import hall.calendar.domain.CalendarYear;
import hall.calendar.domain.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/** The calendar's tables by JPA; readings never flush the caller's work. */
@ApplicationScoped
public class JpaCalendarTables implements CalendarTables {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public long version() {
        return entities.createQuery("select v.version from CalendarVersion v where v.id = 1", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    @Override
    public WorkingCalendar load() {
        return new WorkingCalendar(
                entities.createQuery("select y from CalendarYear y", CalendarYear.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList(),
                entities.createQuery("select d from CalendarDay d", CalendarDay.class)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getResultList());
    }
}
