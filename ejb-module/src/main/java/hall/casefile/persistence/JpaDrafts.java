package hall.casefile.persistence;

import hall.casefile.domain.Draft;
import hall.casefile.domain.Drafts;
import hall.shared.Ids;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Drafts by JPA. */
@ApplicationScoped
public class JpaDrafts implements Drafts {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Optional<Draft> find(long personId, ServiceItemCode item) {
        return of(personId, item).getResultStream().findFirst();
    }

    @Override
    public List<Draft> of(long personId) {
        return entities.createQuery(
                        "select d from Draft d where d.personId = :person order by d.savedAt desc", Draft.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", personId)
                .getResultList();
    }

    // Made by SQL that does not mind a racing twin; a persisted entity would fail at the commit.
    @Override
    public Draft locked(long personId, ServiceItemCode item, LocalDateTime now) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO draft (id, person_id, item_code, submission_key, answers, revision, checks,"
                                + " checked_times, saved_at, version) VALUES (?, ?, ?, ?, '{}', 0, '{}', 0, ?, 0)")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, item.value())
                .setParameter(4, UUID.randomUUID().toString())
                .setParameter(5, now)
                .executeUpdate();
        return of(personId, item).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    @Override
    public Optional<Draft> lockedIfThere(long personId, ServiceItemCode item) {
        return of(personId, item)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Draft> of(long personId, ServiceItemCode item) {
        return entities.createQuery(
                        "select d from Draft d where d.personId = :person and d.itemCode = :item", Draft.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("person", personId)
                .setParameter("item", item.value());
    }

    @Override
    public void remove(long personId, ServiceItemCode item) {
        entities.createQuery("delete from Draft d where d.personId = :person and d.itemCode = :item")
                .setParameter("person", personId)
                .setParameter("item", item.value())
                .executeUpdate();
    }

    @Override
    public int removeSavedBefore(LocalDateTime moment) {
        return entities.createQuery("delete from Draft d where d.savedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
