package hall.calendar.persistence;

import hall.calendar.domain.DemoClock;
import hall.calendar.domain.DemoClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** The demo clock's row by JPA. */
@ApplicationScoped
public class JpaDemoClocks implements DemoClocks {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public DemoClock locked() {
        return entities.find(DemoClock.class, DemoClock.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Duration offset() {
        long seconds = entities.createQuery("select c.offsetSeconds from DemoClock c where c.id = :id", Long.class)
                .setParameter("id", DemoClock.ID)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return Duration.ofSeconds(seconds);
    }
}
