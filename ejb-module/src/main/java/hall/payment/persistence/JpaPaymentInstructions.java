package hall.payment.persistence;

import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstruction;
import hall.payment.domain.PaymentInstructions;
import hall.payment.domain.PaymentStatus;
import hall.shared.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Instructions by JPA. */
@ApplicationScoped
public class JpaPaymentInstructions implements PaymentInstructions {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PaymentInstruction instruction) {
        entities.persist(instruction);
    }

    @Override
    public Optional<PaymentInstruction> lock(String sendSeqNo) {
        return entities.createQuery(
                        "select p from PaymentInstruction p where p.sendSeqNo = :number", PaymentInstruction.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("number", sendSeqNo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PaymentStatus> attempts(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select p.status from PaymentInstruction p where p.caseNumber = :case order by p.attempt",
                        PaymentStatus.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("case", caseNumber.value())
                .getResultList();
    }

    @Override
    public void add(PaymentAlarm alarm) {
        entities.persist(alarm);
    }

    @Override
    public List<PaymentAlarm> openAlarms(long before, int limit) {
        return entities.createQuery(
                        "select a from PaymentAlarm a where a.closedAt is null and a.id < :before order by a.id desc",
                        PaymentAlarm.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<PaymentAlarm> lockAlarm(long id) {
        return Optional.ofNullable(entities.find(PaymentAlarm.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
