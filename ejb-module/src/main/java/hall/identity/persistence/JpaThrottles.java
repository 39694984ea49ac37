package hall.identity.persistence;

import hall.identity.domain.Throttle;
import hall.identity.domain.Throttles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Counters of wrong tries by JPA. */
@ApplicationScoped
public class JpaThrottles implements Throttles {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Throttle locked(String key, LocalDateTime now) {
        // Made by SQL that does not mind a racing twin; a persisted entity would fail at the commit.
        entities.createNativeQuery(
                        "INSERT IGNORE INTO sign_in_throttle (throttle_key, failures, last_at) VALUES (?, 0, ?)")
                .setParameter(1, key)
                .setParameter(2, now)
                .executeUpdate();
        return entities.find(Throttle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Set<String> blocked(Collection<String> keys, LocalDateTime now) {
        return entities.createQuery(
                        "select t.key from Throttle t where t.key in :keys and t.blockedUntil > :now", String.class)
                .setParameter("keys", keys)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public int forgetBefore(LocalDateTime when) {
        return entities.createQuery("delete from Throttle t where t.lastAt < :when")
                .setParameter("when", when)
                .executeUpdate();
    }
}
