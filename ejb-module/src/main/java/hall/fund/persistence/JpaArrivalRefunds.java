package hall.fund.persistence;

import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.ArrivalRefunds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refunds by JPA. */
@ApplicationScoped
public class JpaArrivalRefunds implements ArrivalRefunds {

    private static final int SHOWN = 50;
    private static final Set<ArrivalRefund.State> ENDED_FOR_NOTHING =
            Set.of(ArrivalRefund.State.REFUSED, ArrivalRefund.State.CAME_BACK, ArrivalRefund.State.WITHDRAWN);

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(ArrivalRefund refund) {
        entities.persist(refund);
    }

    @Override
    public Optional<ArrivalRefund> standing(long money) {
        return entities.createQuery(
                        "select r from ArrivalRefund r where r.money = :money and r.state not in :ended",
                        ArrivalRefund.class)
                .setParameter("money", money)
                .setParameter("ended", ENDED_FOR_NOTHING)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ArrivalRefund> latest(Collection<Long> money) {
        return money.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from ArrivalRefund r where r.id in"
                                        + " (select max(o.id) from ArrivalRefund o where o.money in :money group by o.money)",
                                ArrivalRefund.class)
                        .setParameter("money", money)
                        .getResultList();
    }

    @Override
    public List<ArrivalRefund> of(long money) {
        return entities.createQuery(
                        "select r from ArrivalRefund r where r.money = :money order by r.id desc", ArrivalRefund.class)
                .setParameter("money", money)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public List<ArrivalRefund> decided(long before, int limit) {
        return entities.createQuery(
                        "select r from ArrivalRefund r where r.payment is not null and r.id < :before order by r.id desc",
                        ArrivalRefund.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
