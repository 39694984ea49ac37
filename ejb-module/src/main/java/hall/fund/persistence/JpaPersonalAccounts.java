package hall.fund.persistence;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountRecord;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.PersonalAccounts;
import hall.fund.domain.account.StaffHeads;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts by JPA. */
@ApplicationScoped
public class JpaPersonalAccounts implements PersonalAccounts {

    private static final String BALANCE = "select coalesce(sum(carried_over), 0), coalesce(sum(current_year), 0)"
            + " from account_entry where account_number = ?1 and booked_on <= ?2";

    private static final String PAYS = "(a.state = '01' or a.state = '06' and a.former_state = '01')";

    private static final String HEADS = "select coalesce(sum(a.state not in ('02', '03', '04', '05')"
            + " and not (a.state = '06' and a.former_state = '02')), 0),"
            + " coalesce(sum(a.state = '02' or a.state = '06' and a.former_state = '02'), 0),"
            + " coalesce(sum(a.carried_over + a.current_year), 0) from personal_account a where a.employer_account = ?1";

    // Locked as they are counted: what they have must be the same when their rows are written.
    private static final String LOCK_EACH =
            "select count(*) from personal_account a where a.employer_account = ?1 and " + PAYS + " for update";

    private static final String NOTE_EACH = "insert into account_entry (id, account_number, booked_on, booked_at, type,"
            + " amount, carried_over, current_year, balance_after, serial, red)"
            + " select ?2 + row_number() over (order by a.account_number), a.account_number, ?3, ?4, ?5, 0, 0, 0,"
            + " a.carried_over + a.current_year, ?6, 0 from personal_account a where a.employer_account = ?1 and "
            + PAYS;

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
                                + " and a.holder.certificateNumber in :numbers"
                                + " order by a.standing.closedOn, length(a.holder.certificateNumber) desc, a.id",
                        PersonalAccount.class)
                .setParameter("numbers", List.of(holder.value(), FormerNumber.of(holder))));
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
        return ofAll(List.of(holder)).stream()
                .sorted(Comparator.comparing(AccountRecord::isClosed)
                        .thenComparing(a -> !a.certificateNumber().equals(holder.value())))
                .toList();
    }

    @Override
    public List<AccountRecord> ofAll(Collection<IdentityNumber> holders) {
        List<String> numbers = holders.stream()
                .flatMap(h -> Stream.of(h.value(), FormerNumber.of(h)))
                .toList();
        return entities.createQuery(
                        "select new hall.fund.domain.account.AccountRecord(a.accountNumber, a.holder.certificateNumber,"
                                + " a.standing.state, a.terms.base, a.money.carriedOver, a.money.currentYear,"
                                + " a.money.held, a.paid.paidTo, a.standing.openedOn, a.holder.spouseNumber, e.creditCode,"
                                + " e.name) from PersonalAccount a, EmployerAccount e"
                                + " where e.accountNumber = a.employerAccount and a.holder.certificateType = '01'"
                                + " and a.holder.certificateNumber in :numbers",
                        AccountRecord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("numbers", numbers)
                .getResultStream()
                .filter(a -> !a.isMergedAway())
                .toList();
    }

    @Override
    public StaffHeads heads(String employerAccount) {
        Object[] sums = (Object[]) entities.createNativeQuery(HEADS)
                .setParameter(1, employerAccount)
                .getSingleResult();
        return new StaffHeads(count(sums[0]), count(sums[1]), new Money((BigDecimal) sums[2]));
    }

    @Override
    public int noteEach(String employerAccount, AccountEntryType type, String serial, LocalDateTime at) {
        int accounts = (int) count(entities.createNativeQuery(LOCK_EACH)
                .setParameter(1, employerAccount)
                .getSingleResult());
        if (accounts == 0) {
            return 0;
        }
        int rows = entities.createNativeQuery(NOTE_EACH)
                .setParameter(1, employerAccount)
                .setParameter(2, Ids.block(accounts) - 1)
                .setParameter(3, at.toLocalDate())
                .setParameter(4, at)
                .setParameter(5, type.code())
                .setParameter(6, serial)
                .executeUpdate();
        if (rows != accounts) {
            throw new IllegalStateException(rows + " rows for " + accounts + " accounts of " + employerAccount);
        }
        return rows;
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
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
    public Optional<YearMonth> remittedTo(AccountNumber account, AccountEntry without) {
        return entities.createQuery(
                        "select e from AccountEntry e where e.accountNumber = :account and e.type = :type"
                                + " and e.red = false and e.id <> :without and not exists (select r.id from AccountEntry r"
                                + " where r.reverses = e.id) order by e.paidFor desc",
                        AccountEntry.class)
                .setParameter("account", account.value())
                .setParameter("type", AccountEntryType.REMITTANCE.code())
                .setParameter("without", without.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(AccountEntry::paidFor);
    }

    @Override
    public Optional<String> employerOf(AccountNumber account) {
        return entities.createQuery(
                        "select a.employerAccount from PersonalAccount a where a.accountNumber = :number", String.class)
                .setParameter("number", account.value())
                .getResultStream()
                .findFirst();
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
