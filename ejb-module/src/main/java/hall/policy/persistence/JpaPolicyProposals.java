package hall.policy.persistence;

import hall.policy.domain.PolicyParameter;
import hall.policy.domain.PolicyProposal;
import hall.policy.domain.PolicyProposals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Proposals by JPA. */
@ApplicationScoped
public class JpaPolicyProposals implements PolicyProposals {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(PolicyProposal proposal) {
        entities.persist(proposal);
    }

    @Override
    public void publish(PolicyParameter value) {
        entities.persist(value);
    }

    @Override
    public Optional<PolicyProposal> lock(long id) {
        return Optional.ofNullable(entities.find(PolicyProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void lockOpen() {
        entities.createQuery("select p from PolicyProposal p where p.state = :open order by p.id", PolicyProposal.class)
                .setParameter("open", PolicyProposal.State.PROPOSED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<PolicyProposal> of(String name) {
        return entities.createQuery(
                        "select p from PolicyProposal p where p.name = :name order by p.id desc", PolicyProposal.class)
                .setParameter("name", name)
                .getResultList();
    }

    @Override
    public List<PolicyProposal> open() {
        return entities.createQuery(
                        "select p from PolicyProposal p where p.state = :open order by p.id", PolicyProposal.class)
                .setParameter("open", PolicyProposal.State.PROPOSED)
                .getResultList();
    }
}
