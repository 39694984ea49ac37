package hall.audit.persistence;

import hall.audit.domain.SecurityEvent;
import hall.audit.domain.SecurityEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The security log by JPA. */
@ApplicationScoped
public class JpaSecurityEvents implements SecurityEvents {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(SecurityEvent event) {
        entities.persist(event);
    }
}
