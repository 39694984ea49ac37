package hall.fund.persistence;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.staff.StaffAsk;
import hall.fund.domain.staff.StaffChange;
import hall.fund.domain.staff.StaffChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Clerks' changes by JPA. */
@ApplicationScoped
public class JpaStaffChanges implements StaffChanges {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(StaffChange change) {
        entities.persist(change);
    }

    @Override
    public Optional<StaffChange> find(long id) {
        return Optional.ofNullable(entities.find(StaffChange.class, id));
    }

    @Override
    public Optional<StaffChange> latest(AccountNumber account) {
        return entities.createQuery(
                        "select c from StaffChange c where c.accountNumber = :account and c.undoneAt is null"
                                + " order by c.id desc",
                        StaffChange.class)
                .setParameter("account", account.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<StaffChange.Kind, Integer> counts(String employerAccount, ContributionMonth from) {
        Map<StaffChange.Kind, Integer> counts = new EnumMap<>(StaffChange.Kind.class);
        entities.createQuery(
                        "select c.kind, count(c) from StaffChange c where c.employerAccount = :employer"
                                + " and c.month >= :from and c.undoneAt is null group by c.kind",
                        Object[].class)
                .setParameter("employer", employerAccount)
                .setParameter("from", from.toString())
                .getResultStream()
                .forEach(row -> counts.put((StaffChange.Kind) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @Override
    public List<Line> lines(String employerAccount, ContributionMonth from, long before, int limit) {
        return entities.createQuery(
                        "select c, a.holder.holderName from StaffChange c, PersonalAccount a"
                                + " where a.accountNumber = c.accountNumber and c.employerAccount = :employer"
                                + " and c.month >= :from and c.undoneAt is null and c.id < :before order by c.id desc",
                        Object[].class)
                .setParameter("employer", employerAccount)
                .setParameter("from", from.toString())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Line((StaffChange) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public void add(StaffAsk ask) {
        entities.persist(ask);
    }

    @Override
    public int asksSince(String employerAccount, LocalDateTime since) {
        return entities.createQuery(
                        "select count(a) from StaffAsk a where a.employerAccount = :employer and a.askedAt >= :since",
                        Long.class)
                .setParameter("employer", employerAccount)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Map<Long, String> holders(Collection<Long> changes) {
        return changes.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c.id, a.holder.holderName from StaffChange c, PersonalAccount a"
                                        + " where a.accountNumber = c.accountNumber and c.id in :changes",
                                Object[].class)
                        .setParameter("changes", changes)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Override
    public Optional<String> branch(String employerAccount) {
        return entities.createQuery(
                        "select a.branch from PersonalAccount a where a.employerAccount = :employer"
                                + " group by a.branch order by count(a) desc, a.branch",
                        String.class)
                .setParameter("employer", employerAccount)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
