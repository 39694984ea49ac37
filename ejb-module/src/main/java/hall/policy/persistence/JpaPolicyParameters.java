package hall.policy.persistence;

import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;

/** Parameters by JPA. */
@ApplicationScoped
public class JpaPolicyParameters implements PolicyParameters {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public long version() {
        return entities.createQuery("select max(p.id) from PolicyParameter p", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    @Override
    public List<PolicyParameter> all() {
        return entities.createQuery("select p from PolicyParameter p", PolicyParameter.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setHint(QueryHints.READ_ONLY, true)
                .getResultList();
    }
}
