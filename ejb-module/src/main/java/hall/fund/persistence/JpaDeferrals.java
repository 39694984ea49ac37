package hall.fund.persistence;

import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.Deferrals;
import hall.fund.domain.contribution.DeferredMonths;
import hall.fund.domain.contribution.EmployerDeferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Deferrals by JPA. */
@ApplicationScoped
public class JpaDeferrals implements Deferrals {

    private static final int SHOWN = 50;
    private static final int AT_ONCE = 100;
    private static final List<EmployerDeferral.State> COUNTING =
            List.of(EmployerDeferral.State.IN_FORCE, EmployerDeferral.State.ENDED);

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(EmployerDeferral deferral) {
        entities.persist(deferral);
    }

    @Override
    public Optional<EmployerDeferral> find(long id) {
        return Optional.ofNullable(entities.find(EmployerDeferral.class, id));
    }

    @Override
    public Optional<String> employerOf(long id) {
        return entities.createQuery("select d.employerAccount from EmployerDeferral d where d.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<EmployerDeferral> of(String employerAccount) {
        return entities.createQuery(
                        "select d from EmployerDeferral d where d.employerAccount = :employer order by d.id desc",
                        EmployerDeferral.class)
                .setParameter("employer", employerAccount)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public Map<String, List<DeferredMonths>> months(Set<String> employers) {
        return employers.isEmpty()
                ? Map.of()
                : entities
                        .createQuery(
                                "select d from EmployerDeferral d where d.employerAccount in :employers"
                                        + " and d.state in :counting",
                                EmployerDeferral.class)
                        .setParameter("employers", employers)
                        .setParameter("counting", COUNTING)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                EmployerDeferral::employerAccount,
                                Collectors.mapping(EmployerDeferral::months, Collectors.toList())));
    }

    @Override
    public List<Long> over(ContributionMonth month, long after) {
        return entities.createQuery(
                        "select d.id from EmployerDeferral d where d.state = :live and d.until < :month"
                                + " and d.id > :after order by d.id",
                        Long.class)
                .setParameter("live", EmployerDeferral.State.IN_FORCE)
                .setParameter("month", month.toString())
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
