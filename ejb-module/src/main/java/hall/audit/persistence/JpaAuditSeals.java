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
