package hall.fund.persistence;

import hall.fund.domain.suspense.ArrivalContest;
import hall.fund.domain.suspense.ArrivalContest.State;
import hall.fund.domain.suspense.ArrivalContests;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Contested arrivals by JPA. */
@ApplicationScoped
public class JpaArrivalContests implements ArrivalContests {

    private static final Set<State> OPEN = Set.of(State.OPEN, State.ENTERED);

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(ArrivalContest contest) {
        entities.persist(contest);
    }

    @Override
    public Optional<ArrivalContest> find(long id) {
        return Optional.ofNullable(entities.find(ArrivalContest.class, id));
    }

    @Override
    public Optional<Subject> subject(long id) {
        return entities.createQuery(
                        "select c.arrival, c.movement from ArrivalContest c where c.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(r -> new Subject((Long) r[0], (String) r[1]))
                .findFirst();
    }

    @Override
    public List<ArrivalContest> openOf(long arrival) {
        return entities.createQuery(
                        "select c from ArrivalContest c where c.arrival = :arrival and c.state in :open order by c.id",
                        ArrivalContest.class)
                .setParameter("arrival", arrival)
                .setParameter("open", OPEN)
                .getResultList();
    }

    @Override
    public boolean isContested(String movement) {
        return entities.createQuery(
                                "select count(c) from ArrivalContest c where c.movement = :movement and c.state in :open",
                                Long.class)
                        .setParameter("movement", movement)
                        .setParameter("open", OPEN)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Map<Long, Money> less(Collection<Long> arrivals) {
        if (arrivals.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c from ArrivalContest c where c.arrival in :arrivals and (c.state in :open"
                                + " or c.state = :corrected and c.madeUpBy is not null)",
                        ArrivalContest.class)
                .setParameter("arrivals", arrivals)
                .setParameter("open", OPEN)
                .setParameter("corrected", State.CORRECTED)
                .getResultStream()
                .collect(Collectors.toMap(ArrivalContest::arrival, ArrivalContest::amount, Money::plus));
    }

    @Override
    public Set<Long> contestedOf(String employer) {
        return new HashSet<>(entities.createQuery(
                        "select c.arrival from ArrivalContest c, Arrival a where c.state in :open and a.id = c.arrival"
                                + " and a.employerAccount = :employer",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("employer", employer)
                .getResultList());
    }

    @Override
    public List<ArrivalContest> open(long after, int limit) {
        return entities.createQuery(
                        "select c from ArrivalContest c where c.state in :open and c.id > :after order by c.id",
                        ArrivalContest.class)
                .setParameter("open", OPEN)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
