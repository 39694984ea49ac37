package hall.fund.persistence;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Accounts by JPA. */
@ApplicationScoped
public class JpaPersonalAccounts implements PersonalAccounts {

    private static final String BALANCE = "select coalesce(sum(carried_over), 0), coalesce(sum(current_year), 0)"
            + " from account_entry where account_number = ?1 and booked_on <= ?2";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    // Flushed at once: rows of other tables point to it by number, and the provider knows no order between them.
    @Override
    public void add(PersonalAccount account) {
        entities.persist(account);
        entities.flush();
    }

    @Override
    public void add(AccountEntry row) {
        entities.persist(row);
    }

    @Override
    public void add(EmployerAccount employer) {
        entities.persist(employer);
        entities.flush();
    }

    @Override
    public Optional<PersonalAccount> lock(IdentityNumber holder) {
        return locked(entities.createQuery(
                        "select a from PersonalAccount a where a.holder.certificateType = '01'"
                                + " and a.holder.certificateNumber = :number",
                        PersonalAccount.class)
                .setParameter("number", holder.value()));
    }

    @Override
    public PersonalAccount lock(AccountNumber number) {
        return lockIfAny(number).orElseThrow(() -> new IllegalStateException("no account " + number));
    }

    @Override
    public Optional<PersonalAccount> lockIfAny(AccountNumber number) {
        return locked(entities.createQuery(
                        "select a from PersonalAccount a where a.accountNumber = :number", PersonalAccount.class)
                .setParameter("number", number.value()));
    }

    @Override
    public Optional<EmployerAccount> lockEmployer(String accountNumber) {
        return Optional.ofNullable(entities.find(EmployerAccount.class, accountNumber, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Optional<PersonalAccount> locked(TypedQuery<PersonalAccount> query) {
        return query.setFlushMode(FlushModeType.COMMIT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AccountRecord> of(IdentityNumber holder) {
        List<AccountRecord> found = entities.createQuery(
                        "select new hall.fund.domain.account.AccountRecord(a.accountNumber, a.holder.certificateNumber,"
                                + " a.standing.state, a.terms.base, a.money.carriedOver, a.money.currentYear,"
                                + " a.money.held, a.paidTo, a.standing.openedOn, a.holder.spouseNumber, e.creditCode,"
                                + " e.name) from PersonalAccount a, EmployerAccount e"
                                + " where e.accountNumber = a.employerAccount and a.holder.certificateType = '01'"
                                + " and a.holder.certificateNumber in :numbers",
                        AccountRecord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("numbers", List.of(holder.value(), FormerNumber.of(holder)))
                .getResultList();
        return found.stream()
                .filter(a -> !a.isMergedAway())
                .sorted(Comparator.comparing(a -> !a.certificateNumber().equals(holder.value())))
                .toList();
    }

    @Override
    public Optional<AccountEntry> row(AccountNumber account, String serial) {
        return entities.createQuery(
                        "select e from AccountEntry e where e.accountNumber = :account and e.serial = :serial"
                                + " and e.red = false",
                        AccountEntry.class)
                .setParameter("account", account.value())
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isReversed(AccountEntry row) {
        return !entities.createQuery("select e.id from AccountEntry e where e.reverses = :row", Long.class)
                .setParameter("row", row.id())
                .getResultList()
                .isEmpty();
    }

    @Override
    public long lastRow(AccountNumber account) {
        Long last = entities.createQuery(
                        "select max(e.id) from AccountEntry e where e.accountNumber = :account", Long.class)
                .setParameter("account", account.value())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public BalanceSplit balance(AccountNumber account, LocalDate upTo) {
        Object[] sums = (Object[]) entities.createNativeQuery(BALANCE)
                .setParameter(1, account.value())
                .setParameter(2, upTo)
                .getSingleResult();
        return new BalanceSplit(new Money((BigDecimal) sums[0]), new Money((BigDecimal) sums[1]));
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select a.id from PersonalAccount a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
