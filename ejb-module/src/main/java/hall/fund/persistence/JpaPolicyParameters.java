package hall.fund.persistence;

import hall.fund.domain.policy.PolicyParameter;
import hall.fund.domain.policy.PolicyParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Parameters by JPA. */
@ApplicationScoped
public class JpaPolicyParameters implements PolicyParameters {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<PolicyParameter> validOn(LocalDate day, Collection<String> names) {
        return entities.createQuery(
                        "select p from PolicyParameter p where p.name in :names and p.validFrom <= :day"
                                + " and (p.validTo is null or p.validTo >= :day)",
                        PolicyParameter.class)
                .setParameter("names", names)
                .setParameter("day", day)
                .getResultList();
    }
}
