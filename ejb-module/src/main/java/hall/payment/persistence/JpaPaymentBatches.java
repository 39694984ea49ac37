package hall.payment.persistence;

import hall.payment.domain.PaymentBatch;
import hall.payment.domain.PaymentBatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Batches by JPA. */
@ApplicationScoped
public class JpaPaymentBatches implements PaymentBatches {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PaymentBatch batch) {
        entities.persist(batch);
    }

    @Override
    public Optional<PaymentBatch> lock(String number) {
        return entities.createQuery("select b from PaymentBatch b where b.number = :number", PaymentBatch.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
