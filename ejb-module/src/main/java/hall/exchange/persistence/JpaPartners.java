package hall.exchange.persistence;

import hall.exchange.domain.Partner;
import hall.exchange.domain.Partners;
import hall.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Partners by JPA; executed messages by the database's own uniqueness. */
@ApplicationScoped
public class JpaPartners implements Partners {

    /** A handful of authorities; more than this is a mistake of the configuration. */
    private static final int MOST = 1_000;

    private static final int FORGOTTEN_AT_ONCE = 5_000;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<Partner> allLocked() {
        return entities.createQuery("select p from Partner p order by p.name", Partner.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public Optional<Partner> byFingerprint(String fingerprint) {
        return entities.createQuery("select p from Partner p where p.fingerprint = :fingerprint", Partner.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Partner partner) {
        entities.persist(partner);
    }

    // A refused key is no error here but the answer; through the provider it would end the transaction.
    @Override
    public boolean noteFirst(String partner, String messageId) {
        return entities.createNativeQuery(
                                "INSERT IGNORE INTO partner_message (id, partner, message_id) VALUES (?1, ?2, ?3)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, partner)
                        .setParameter(3, messageId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public int forgetOlderThan(long millis) {
        return entities.createNativeQuery("DELETE FROM partner_message WHERE id < ?1 LIMIT ?2")
                .setParameter(1, Ids.since(millis))
                .setParameter(2, FORGOTTEN_AT_ONCE)
                .executeUpdate();
    }
}
