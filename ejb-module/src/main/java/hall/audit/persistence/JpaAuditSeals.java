package hall.audit.persistence;

import hall.audit.domain.AuditRecord;
import hall.audit.domain.AuditSeal;
import hall.audit.domain.AuditSeals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Seals by JPA. */
@ApplicationScoped
public class JpaAuditSeals implements AuditSeals {

    private static final String OPEN = "select 1 from audit_record where id > coalesce((select audit_id from audit_seal"
            + " order by sequence desc limit 1), 0) and id < ?1 limit 1";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Optional<AuditSeal> last() {
        return entities.createQuery("select s from AuditSeal s order by s.sequence desc", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isAnythingOpen(long beforeId) {
        return !entities.createNativeQuery(OPEN)
                .setParameter(1, beforeId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<AuditRecord> rows(long afterId, long beforeId, int limit) {
        return entities.createQuery(
                        "select r from AuditRecord r where r.id > :after and r.id < :before order by r.id",
                        AuditRecord.class)
                .setParameter("after", afterId)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(AuditSeal seal) {
        entities.persist(seal);
    }
}
