package hall.casefile.persistence;

import hall.casefile.domain.Reminder;
import hall.casefile.domain.Reminders;
import hall.shared.Ids;
import hall.shared.ServiceItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reminders by JPA. */
@ApplicationScoped
public class JpaReminders implements Reminders {

    private static final String OPEN =
            " r.askedAt is not null and r.cancelledAt is null and r.sentAt is null order by r.remindOn, r.id";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // Made by SQL that does not mind a racing twin; a persisted entity would fail at the commit.
    @Override
    public Reminder locked(long personId, ServiceItemCode item, LocalDate remindOn) {
        entities.createNativeQuery("INSERT IGNORE INTO reminder"
                        + " (id, person_id, item_code, remind_on, audit_sequence, audit_hash, version)"
                        + " VALUES (?, ?, ?, ?, 0, REPEAT('0', 64), 0)")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, item.value())
                .setParameter(4, remindOn)
                .executeUpdate();
        return entities.createQuery(
                        "select r from Reminder r where r.personId = :person and r.itemCode = :item and r.remindOn = :day",
                        Reminder.class)
                .setParameter("person", personId)
                .setParameter("item", item.value())
                .setParameter("day", remindOn)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @Override
    public Optional<Reminder> locked(long id) {
        return Optional.ofNullable(entities.find(Reminder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Reminder> open(long personId) {
        return entities.createQuery("select r from Reminder r where r.personId = :person and" + OPEN, Reminder.class)
                .setParameter("person", personId)
                .getResultList();
    }

    @Override
    public List<Long> due(LocalDate day, int most) {
        return entities.createQuery("select r.id from Reminder r where r.remindOn <= :day and" + OPEN, Long.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
