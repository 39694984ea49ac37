package hall.audit.persistence;

import hall.audit.domain.AuditRecord;
import hall.audit.domain.AuditRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Audit rows by JPA. */
@ApplicationScoped
public class JpaAuditRecords implements AuditRecords {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(AuditRecord row) {
        entities.persist(row);
    }
}
