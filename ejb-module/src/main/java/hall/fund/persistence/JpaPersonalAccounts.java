package hall.fund.persistence;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.shared.IdentityNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Accounts by JPA. */
@ApplicationScoped
public class JpaPersonalAccounts implements PersonalAccounts {

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
                        "select a from PersonalAccount a where a.certificateType = '01'"
                                + " and a.certificateNumber = :number",
                        PersonalAccount.class)
                .setParameter("number", holder.value()));
    }

    @Override
    public PersonalAccount lock(AccountNumber number) {
        return locked(entities.createQuery(
                                "select a from PersonalAccount a where a.accountNumber = :number",
                                PersonalAccount.class)
                        .setParameter("number", number.value()))
                .orElseThrow(() -> new IllegalStateException("no account " + number));
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
                        "select new hall.fund.domain.account.AccountRecord(a.accountNumber, a.certificateNumber, a.state,"
                                + " a.base, a.carriedOver, a.currentYear, a.held, a.paidTo, a.openedOn,"
                                + " a.spouseNumber, e.creditCode, e.name)"
                                + " from PersonalAccount a, EmployerAccount e"
                                + " where e.accountNumber = a.employerAccount and a.certificateType = '01'"
                                + " and a.certificateNumber in :numbers",
                        AccountRecord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("numbers", List.of(holder.value(), FormerNumber.of(holder)))
                .getResultList();
        return found.stream()
                .sorted(Comparator.comparing(a -> !a.certificateNumber().equals(holder.value())))
                .toList();
    }

    @Override
    public AccountEntry entry(String serial) {
        return entities.createQuery(
                        "select e from AccountEntry e where e.serial = :serial and e.red = false", AccountEntry.class)
                .setParameter("serial", serial)
                .getSingleResult();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select a.id from PersonalAccount a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
