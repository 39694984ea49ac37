package hall.fund.persistence;

import hall.fund.domain.contribution.ListState;
import hall.fund.domain.suspense.Arrival;
import hall.fund.domain.suspense.Arrivals;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arrivals by JPA, and what the books know of payers. */
@ApplicationScoped
public class JpaArrivals implements Arrivals {

    private static final int CLUES = 10;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(Arrival arrival) {
        entities.persist(arrival);
    }

    @Override
    public Optional<Arrival> lock(long id) {
        return Optional.ofNullable(entities.find(Arrival.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Arrival> lockBySerial(String bankSerial) {
        return entities.createQuery("select a from Arrival a where a.bankSerial = :serial", Arrival.class)
                .setParameter("serial", bankSerial)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OfMovement> ofMovement(String bankSerial) {
        return entities.createQuery(
                        "select a.id, a.employerAccount, a.bankSerial from Arrival a where a.bankSerial = :serial"
                                + " or a.bankSerial like :amending order by a.id desc",
                        Object[].class)
                .setParameter("serial", bankSerial)
                .setParameter("amending", bankSerial + "@%")
                .getResultStream()
                // A bank's serial may have a sign that stands for any other.
                .filter(r -> r[2].equals(bankSerial) || r[2].toString().startsWith(bankSerial + "@"))
                .map(r -> new OfMovement((Long) r[0], (String) r[1]))
                .toList();
    }

    @Override
    public List<Arrival> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Arrival a where a.id in :ids", Arrival.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<Arrival> find(long id) {
        return Optional.ofNullable(entities.find(Arrival.class, id));
    }

    @Override
    public List<Arrival> unclaimedOf(Collection<Money> amounts, int limit) {
        return amounts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Arrival a where a.employerAccount is null and a.refund is null and a.cameBack is null"
                                        + " and a.takenBack = :zero and a.amount in :amounts order by a.id desc",
                                Arrival.class)
                        .setParameter("zero", Money.ZERO)
                        .setParameter("amounts", amounts)
                        .setMaxResults(limit)
                        .getResultList();
    }

    @Override
    public List<Arrival> unidentified(long after, int limit) {
        return entities.createQuery(
                        "select a from Arrival a where a.employerAccount is null and a.refundedAt is null and a.cameBack is null"
                                + " and a.takenBack < a.amount"
                                + " and a.id > :after order by a.id",
                        Arrival.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Set<String> byNumbers(Set<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        Set<String> found = new HashSet<>(entities.createQuery(
                        "select e.accountNumber from EmployerAccount e"
                                + " where e.accountNumber in :numbers or e.creditCode in :numbers",
                        String.class)
                .setParameter("numbers", numbers)
                .getResultList());
        List<Long> lists = numbers.stream()
                .filter(n -> n.matches("H[0-9]{10,18}"))
                .map(n -> Long.valueOf(n.substring(1)))
                .toList();
        if (!lists.isEmpty()) {
            found.addAll(entities.createQuery(
                            "select l.employerAccount from ContributionList l where l.id in :lists", String.class)
                    .setParameter("lists", lists)
                    .getResultList());
        }
        return found;
    }

    @Override
    public Set<String> byNames(Set<String> variants) {
        return new HashSet<>(entities.createQuery(
                        "select e.accountNumber from EmployerAccount e where e.name in :names", String.class)
                .setParameter("names", variants)
                .setMaxResults(2)
                .getResultList());
    }

    @Override
    public Set<String> byPayerAccount(String payerAccount) {
        return new HashSet<>(entities.createQuery(
                        "select distinct a.employerAccount from Arrival a where a.payer.account = :payer"
                                + " and exists (select u.id from SuspenseUse u where u.item = a.id and u.releasedAt is null)",
                        String.class)
                .setParameter("payer", payerAccount)
                .setMaxResults(2)
                .getResultList());
    }

    @Override
    public Set<String> byWaitingTotal(Money amount) {
        return new HashSet<>(entities.createQuery(
                        "select distinct l.employerAccount from ContributionList l where l.state = :waiting"
                                + " and l.total = :amount",
                        String.class)
                .setParameter("waiting", ListState.CONFIRMED)
                .setParameter("amount", amount)
                .setMaxResults(CLUES)
                .getResultList());
    }
}
