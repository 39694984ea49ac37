package hall.shared.persistence;

import hall.shared.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

/** Leases as rows of {@code lease}. MANDATORY: the row lock of the taking transaction is the second fence. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaLeases implements Leases {

    private static final String HOLDER = UUID.randomUUID().toString();

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @jakarta.inject.Inject
    private Clock clock;

    @Override
    public boolean take(String name, Duration length) {
        LocalDateTime now = LocalDateTime.now(clock);
        int taken = entities.createNativeQuery("UPDATE lease SET holder = ?1, leased_until = ?2"
                        + " WHERE name = ?3 AND (holder = ?1 OR leased_until < ?4)")
                .setParameter(1, HOLDER)
                .setParameter(2, now.plus(length))
                .setParameter(3, name)
                .setParameter(4, now)
                .executeUpdate();
        return taken == 1;
    }

    @Override
    public void hold(String name) {
        entities.createNativeQuery("SELECT name FROM lease WHERE name = ?1 FOR UPDATE")
                .setParameter(1, name)
                .getSingleResult();
    }
}
