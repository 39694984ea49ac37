package hall.fund.persistence;

import hall.fund.domain.suspense.ArrivalClaim;
import hall.fund.domain.suspense.ArrivalClaims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Claims by JPA. */
@ApplicationScoped
public class JpaArrivalClaims implements ArrivalClaims {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(ArrivalClaim claim) {
        entities.persist(claim);
    }

    @Override
    public Optional<ArrivalClaim> find(long arrival) {
        return Optional.ofNullable(entities.find(ArrivalClaim.class, arrival));
    }

    @Override
    public List<ArrivalClaim> some(Collection<Long> arrivals) {
        return arrivals.isEmpty()
                ? List.of()
                : entities.createQuery("select c from ArrivalClaim c where c.arrival in :arrivals", ArrivalClaim.class)
                        .setParameter("arrivals", arrivals)
                        .getResultList();
    }

    @Override
    public void remove(ArrivalClaim claim) {
        entities.remove(claim);
    }
}
