package hall.finance.persistence;

import hall.finance.domain.close.DayState;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.ItemState;
import hall.finance.domain.close.ReconciliationItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days and differences by JPA. */
@ApplicationScoped
public class JpaFinanceDays implements FinanceDays {

    private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

    // A version rises with every change of a row; the sum of all ids with their versions tells which rows there are.
    private static final String MARK = "select count(*), coalesce(sum(crc32(concat(id, ':', version))), 0),"
            + " (select bank_balance from finance_day where day = ?1)"
            + " from reconciliation_item where state = 'OPEN' or last_day >= ?1";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(FinanceDay day) {
        entities.persist(day);
    }

    @Override
    public Optional<FinanceDay> day(LocalDate day) {
        return Optional.ofNullable(entities.find(FinanceDay.class, day));
    }

    @Override
    public Optional<FinanceDay> lock(LocalDate day) {
        return Optional.ofNullable(entities.find(FinanceDay.class, day, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<FinanceDay> all(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select d from FinanceDay d where d.day in :days", FinanceDay.class)
                .setParameter("days", days)
                .getResultList();
    }

    @Override
    public List<FinanceDay> before(LocalDate day, int limit) {
        return entities.createQuery(
                        "select d from FinanceDay d where d.day < :day order by d.day desc", FinanceDay.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    // Looked for without a lock and then locked by its key: a search that locks would lock every day it passes, and two
    // who each hold
    // one, such as the sweep and a close, would wait for each other. One that is prepared meanwhile is looked at again
    // when it is closed.
    @Override
    public Optional<FinanceDay> lockPrepared() {
        return entities.createQuery("select d.day from FinanceDay d where d.state = :prepared", LocalDate.class)
                .setParameter("prepared", DayState.PREPARED)
                .getResultStream()
                .findFirst()
                .flatMap(this::lock)
                .filter(d -> d.state() == DayState.PREPARED);
    }

    // Columns and no entities: they are read, and locked, later.
    @Override
    public Set<String> openWords() {
        Set<String> words = new HashSet<>();
        for (Object row : entities.createNativeQuery("select their_key, their_reference, our_key, our_reference"
                        + " from reconciliation_item where state = 'OPEN'")
                .getResultList()) {
            for (Object word : (Object[]) row) {
                if (word != null && !word.toString().isEmpty()) {
                    words.add(word.toString());
                }
            }
        }
        return words;
    }

    @Override
    public void add(ReconciliationItem item) {
        entities.persist(item);
    }

    @Override
    public Optional<ReconciliationItem> item(long id) {
        return Optional.ofNullable(entities.find(ReconciliationItem.class, id));
    }

    @Override
    public List<ReconciliationItem> lock(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select i from ReconciliationItem i where i.id in :ids order by i.id",
                                ReconciliationItem.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    @Override
    public List<ReconciliationItem> lockSettlement(long settlement) {
        return entities.createQuery(
                        "select i from ReconciliationItem i where i.outcome.settlement = :act order by i.id",
                        ReconciliationItem.class)
                .setParameter("act", settlement)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<ReconciliationItem> around(LocalDate from) {
        return entities.createQuery(
                        "select i from ReconciliationItem i where i.state = :open or i.lastDay >= :day order by i.id",
                        ReconciliationItem.class)
                .setParameter("open", ItemState.OPEN)
                .setParameter("day", from)
                .getResultList();
    }

    @Override
    public String mark(LocalDate day) {
        return Arrays.toString((Object[]) entities.createNativeQuery(MARK)
                .setParameter(1, day.minusDays(1))
                .getSingleResult());
    }

    @Override
    public List<ReconciliationItem> explaining(LocalDate day) {
        return entities.createQuery(
                        "select i from ReconciliationItem i where (i.state = :open or i.outcome.clearedOn > :day)"
                                + " and i.state <> :vanished"
                                + " and (i.foundOn <= :day or i.their.day <= :day or i.our.day <= :day) order by i.id",
                        ReconciliationItem.class)
                .setParameter("open", ItemState.OPEN)
                .setParameter("vanished", ItemState.VANISHED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<ReconciliationItem> open(LocalDate dueAfter, long after, int limit) {
        return late(END_OF_DAYS, dueAfter, after, limit);
    }

    @Override
    public List<ReconciliationItem> late(LocalDate today, LocalDate dueAfter, long after, int limit) {
        return entities.createQuery(
                        "select i from ReconciliationItem i where i.state = :open and i.dueOn < :today"
                                + " and (i.dueOn > :due or i.dueOn = :due and i.id > :after) order by i.dueOn, i.id",
                        ReconciliationItem.class)
                .setParameter("open", ItemState.OPEN)
                .setParameter("today", today)
                .setParameter("due", dueAfter)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public OpenCount count(LocalDate today) {
        Object[] row = entities.createQuery(
                        "select count(i), sum(case when i.word.classification is null then 1 else 0 end),"
                                + " sum(case when i.dueOn < :today then 1 else 0 end)"
                                + " from ReconciliationItem i where i.state = :open",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("open", ItemState.OPEN)
                .getSingleResult();
        return new OpenCount(number(row[0]), number(row[1]), number(row[2]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
