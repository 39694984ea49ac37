package hall.fund.persistence;

import hall.fund.domain.suspense.SuspenseItem;
import hall.fund.domain.suspense.SuspenseItems;
import hall.fund.domain.suspense.SuspenseUse;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in employers' suspense, by JPA. */
@ApplicationScoped
public class JpaSuspenseItems implements SuspenseItems {

    private static final int SHOWN = 50;

    // What the bank may have paid back after all is used by no list (SuspenseDesk.usable); few are.
    private static final String FROZEN =
            "(select cast(substring(p.reference, 16) as unsigned) from payment_instruction p"
                    + " where p.frozen_at is not null and p.status = 'FROZEN' and p.reference like 'ARRIVAL-REFUND:%')";

    // Nor what is contested, nor, of its employer, what corrections put back; few are.
    private static final String CONTESTED =
            "(select c.arrival_id from arrival_contest c where c.state in ('OPEN', 'ENTERED'))";

    private static final String NOT_OF_CONTESTED = " (s.kind = 'ARRIVAL' or not exists (select 1 from arrival_contest d"
            + " join money_arrival a on a.id = d.arrival_id where d.state in ('OPEN', 'ENTERED')"
            + " and a.employer_account = l.employer_account))";

    // With its limit in the text: for one given beside it the driver sends two statements more.
    private static final String TO_MATCH = "select distinct l.employer_account from contribution_list l"
            + " where l.state = 'CONFIRMED' and (l.trouble is null or l.trouble <> 'STALE') and l.employer_account > ?1"
            + " and (l.claimed = l.total or exists (select 1 from suspense_item w where w.employer_account = l.employer_account"
            + "   and w.remaining = l.total - l.claimed and w.remaining = w.amount - w.taken_back and w.kind = 'ARRIVAL'"
            + " and w.id not in " + CONTESTED + " and (not w.tried or w.id not in " + FROZEN + "))"
            + "  or l.total - l.claimed = (select sum(s.remaining) from suspense_item s"
            + "   where s.employer_account = l.employer_account and s.remaining > 0"
            + " and s.id not in " + CONTESTED + " and" + NOT_OF_CONTESTED
            + " and (not s.tried or s.id not in " + FROZEN + ")))"
            + " order by l.employer_account limit ?2";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(SuspenseItem item) {
        entities.persist(item);
    }

    @Override
    public void add(SuspenseUse use) {
        entities.persist(use);
    }

    @Override
    public Optional<SuspenseItem> find(long id) {
        return Optional.ofNullable(entities.find(SuspenseItem.class, id));
    }

    @Override
    public Optional<String> employerOf(long id) {
        return entities.createQuery("select i.employerAccount from SuspenseItem i where i.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SuspenseItem> waiting(String employerAccount) {
        return entities.createQuery(
                        "select i from SuspenseItem i where i.employerAccount = :employer and i.remaining > :nothing"
                                + " order by i.since, i.id",
                        SuspenseItem.class)
                .setParameter("employer", employerAccount)
                .setParameter("nothing", Money.ZERO)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<SuspenseItem> some(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select i from SuspenseItem i where i.id in :ids", SuspenseItem.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<SuspenseItem> waiting(LocalDate since, long after, int limit) {
        return entities.createQuery(
                        "select i from SuspenseItem i where i.waitsSince >= :since and (i.waitsSince > :since or i.id > :after)"
                                + " order by i.waitsSince, i.id",
                        SuspenseItem.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<String, String> names(Collection<String> employers) {
        return employers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.accountNumber, e.name from EmployerAccount e where e.accountNumber in :employers",
                                Object[].class)
                        .setParameter("employers", employers)
                        .getResultStream()
                        .collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
    }

    @Override
    public List<SuspenseUse> ofList(long list) {
        return entities.createQuery(
                        "select u from SuspenseUse u where u.list = :list and u.releasedAt is null order by u.id",
                        SuspenseUse.class)
                .setParameter("list", list)
                .getResultList();
    }

    @Override
    public List<SuspenseUse> ofItem(long item) {
        return entities.createQuery("select u from SuspenseUse u where u.item = :item order by u.id", SuspenseUse.class)
                .setParameter("item", item)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public Set<String> employersToMatch(String after, int limit) {
        Set<String> out = new LinkedHashSet<>();
        List<?> rows = entities.createNativeQuery(TO_MATCH)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        rows.forEach(r -> out.add(r.toString()));
        return out;
    }
}
