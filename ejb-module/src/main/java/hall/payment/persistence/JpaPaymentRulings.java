package hall.payment.persistence;

import hall.payment.domain.PaymentRuling;
import hall.payment.domain.PaymentRulings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rulings by JPA. */
@ApplicationScoped
public class JpaPaymentRulings implements PaymentRulings {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PaymentRuling ruling) {
        entities.persist(ruling);
    }

    @Override
    public boolean isNamed(String bankSerial) {
        return !entities.createNativeQuery("SELECT id FROM payment_ruling WHERE shown_serial = ?1")
                .setParameter(1, bankSerial)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<PaymentRuling> waiting(String sendSeqNo) {
        return entities.createQuery(
                        "select r from PaymentRuling r where r.sendSeqNo = :number and r.officers.decidedAt is null",
                        PaymentRuling.class)
                .setParameter("number", sendSeqNo)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PaymentRuling> comingBack(long after, int limit) {
        return entities.createQuery(
                        "select r from PaymentRuling r where r.officers.decidedAt is null and r.verdict = :back"
                                + " and r.id > :after order by r.id",
                        PaymentRuling.class)
                .setParameter("back", PaymentRuling.Verdict.CAME_BACK)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
