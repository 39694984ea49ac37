package hall.payment.persistence;

import hall.payment.domain.BatchFigure;
import hall.payment.domain.KeptLater;
import hall.payment.domain.PaymentDays;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.PaymentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Payments by day, as projections: a day of reconciliation has no use for entities. */
@ApplicationScoped
public class JpaPaymentDays implements PaymentDays {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<PaymentMove> instructed(LocalDate day, long after, int limit) {
        return page(
                        entities.createQuery(
                                "select new hall.payment.domain.PaymentMove(p.id, p.sendSeqNo, p.reference, p.amount,"
                                        + " p.instructedAt, p.fate.hostSerial) from PaymentInstruction p"
                                        + " where p.instructedAt >= :from and p.instructedAt < :before and p.id > :after order by p.id",
                                PaymentMove.class),
                        day,
                        after,
                        limit)
                .getResultList();
    }

    @Override
    public List<PaymentMove> settled(PaymentStatus status, LocalDate day, long after, int limit) {
        return page(
                        entities.createQuery(
                                "select new hall.payment.domain.PaymentMove(p.id, p.sendSeqNo, p.reference, p.amount,"
                                        + " p.fate.settledAt, p.fate.hostSerial) from PaymentInstruction p where p.fate.status = :status"
                                        + " and p.fate.settledAt >= :from and p.fate.settledAt < :before and p.id > :after order by p.id",
                                PaymentMove.class),
                        day,
                        after,
                        limit)
                .setParameter("status", status)
                .getResultList();
    }

    @Override
    public List<KeptLater> keptLater(String bankAccount, LocalDate day, long after, int limit) {
        return page(
                        entities.createQuery(
                                "select new hall.payment.domain.KeptLater(l.id, l.bankSerial, l.reference, l.direction, l.amount, l.bookedOn,"
                                        + " l.keptAt) from BankLine l where l.bankAccount = :account and l.keptAt >= :from"
                                        + " and l.keptAt < :before and l.bookedOn < :day and l.id > :after order by l.id",
                                KeptLater.class),
                        day,
                        after,
                        limit)
                .setParameter("account", bankAccount)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<BatchFigure> batches(int limit) {
        return entities.createQuery(
                        "select new hall.payment.domain.BatchFigure(b.number, b.rowCount, b.total, b.status, b.builtAt,"
                                + " b.concludedAt) from PaymentBatch b order by b.id desc",
                        BatchFigure.class)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> TypedQuery<T> page(TypedQuery<T> query, LocalDate day, long after, int limit) {
        return query.setParameter("from", day.atStartOfDay())
                .setParameter("before", day.plusDays(1).atStartOfDay())
                .setParameter("after", after)
                .setMaxResults(limit);
    }
}
