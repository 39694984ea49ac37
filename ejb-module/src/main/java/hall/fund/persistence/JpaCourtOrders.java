package hall.fund.persistence;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.court.AccountFreeze;
import hall.fund.domain.court.CourtDeduction;
import hall.fund.domain.court.CourtOrders;
import hall.fund.domain.court.DeductionOrder;
import hall.fund.domain.court.DeductionState;
import hall.fund.domain.court.FreezeOrder;
import hall.fund.domain.court.FreezeState;
import hall.fund.domain.court.PayeeCorrection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Court orders by JPA. */
@ApplicationScoped
public class JpaCourtOrders implements CourtOrders {

    private static final int SHOWN = 200;
    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void add(AccountFreeze freeze) {
        entities.persist(freeze);
    }

    @Override
    public void add(CourtDeduction deduction) {
        entities.persist(deduction);
    }

    @Override
    public void add(PayeeCorrection correction) {
        entities.persist(correction);
    }

    @Override
    public List<PayeeCorrection> waitingPayees(Collection<Long> deductions) {
        return deductions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from PayeeCorrection c where c.deduction in :deductions and c.officers.decidedAt is null",
                                PayeeCorrection.class)
                        .setParameter("deductions", deductions)
                        .getResultList();
    }

    // Projections: what is to be changed is read as an entity only under its account's lock.
    @Override
    public Optional<AccountNumber> accountOfFreeze(long freeze) {
        return entities.createQuery("select f.accountNumber from AccountFreeze f where f.id = :id", String.class)
                .setParameter("id", freeze)
                .getResultStream()
                .findFirst()
                .map(AccountNumber::new);
    }

    @Override
    public Optional<AccountNumber> accountOfDeduction(long deduction) {
        return entities.createQuery("select d.accountNumber from CourtDeduction d where d.id = :id", String.class)
                .setParameter("id", deduction)
                .getResultStream()
                .findFirst()
                .map(AccountNumber::new);
    }

    @Override
    public AccountFreeze freeze(long id) {
        return entities.find(AccountFreeze.class, id);
    }

    @Override
    public CourtDeduction deduction(long id) {
        return entities.find(CourtDeduction.class, id);
    }

    @Override
    public List<AccountFreeze> live(AccountNumber account) {
        return entities.createQuery(
                        "select f from AccountFreeze f where f.accountNumber = :account and f.state = :live"
                                + " order by f.receivedAt, f.id",
                        AccountFreeze.class)
                .setParameter("account", account.value())
                .setParameter("live", FreezeState.LIVE)
                .getResultList();
    }

    @Override
    public List<AccountFreeze> all(AccountNumber account) {
        return entities.createQuery(
                        "select f from AccountFreeze f where f.accountNumber = :account order by f.receivedAt, f.id",
                        AccountFreeze.class)
                .setParameter("account", account.value())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public List<CourtDeduction> deductions(AccountNumber account) {
        return entities.createQuery(
                        "select d from CourtDeduction d where d.accountNumber = :account order by d.id desc",
                        CourtDeduction.class)
                .setParameter("account", account.value())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public boolean known(AccountNumber account, FreezeOrder order) {
        return !entities.createQuery(
                        "select f.id from AccountFreeze f where f.accountNumber = :account and f.court = :court"
                                + " and f.documentNumber = :document",
                        Long.class)
                .setParameter("account", account.value())
                .setParameter("court", order.court())
                .setParameter("document", order.documentNumber())
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean known(long freeze, DeductionOrder order) {
        return !entities.createQuery(
                        "select d.id from CourtDeduction d where d.freeze = :freeze and d.documentNumber = :document"
                                + " and d.state <> :cancelled",
                        Long.class)
                .setParameter("freeze", freeze)
                .setParameter("document", order.documentNumber())
                .setParameter("cancelled", DeductionState.CANCELLED)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Long> over(LocalDate day) {
        return entities.createQuery(
                        "select f.id from AccountFreeze f where f.state = :live and f.until < :day order by f.until, f.id",
                        Long.class)
                .setParameter("live", FreezeState.LIVE)
                .setParameter("day", day)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
