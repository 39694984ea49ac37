package hall.payment.persistence;

import hall.payment.domain.BatchFigure;
import hall.payment.domain.BatchFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Batches as projections. */
@ApplicationScoped
public class JpaBatchFigures implements BatchFigures {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<BatchFigure> batches(int limit) {
        return entities.createQuery(
                        "select new hall.payment.domain.BatchFigure(b.number, b.rowCount, b.total, b.status, b.builtAt,"
                                + " b.concludedAt) from PaymentBatch b order by b.id desc",
                        BatchFigure.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
