package hall.fund.persistence;

import hall.fund.domain.account.CreditKind;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.DifferenceHint;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.contribution.ListTotals;
import hall.fund.domain.contribution.StaffMonths;
import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Contribution lists by JPA; what concerns all lines of one is a statement, never a loop. */
@ApplicationScoped
public class JpaContributionLists implements ContributionLists {

    // Normal, or frozen while normal: what a court froze goes on growing.
    static final String PAYS = "(a.state = '01' or a.state = '06' and a.former_state = '01')";

    // Who came later than a month was not there in it, although it may be unpaid.
    private static final String DUE = "a.employer_account = ?1 and " + PAYS
            + " and (a.paid_to is null or a.paid_to < ?2) and (a.pays_from is null or a.pays_from <= ?2)"
            + " and a.opened_on <= ?3";

    // As numbers: the month after yyyyMM is one more, or 89 more after December.
    private static final String STAFF_MONTHS = "select max(case when not exists (select 1 from staff_change c"
            + "  where c.account_number = a.account_number and c.employer_account = a.employer_account"
            + "  and c.former_employer is not null and c.undone_at is null) then a.paid_to end),"
            + " min(greatest(coalesce(a.pays_from + 0, extract(year_month from a.opened_on)),"
            + "  coalesce(a.paid_to + if(a.paid_to like '%12', 89, 1), 0)))"
            + " from personal_account a where a.employer_account = ?1 and " + PAYS;

    private static final String HAS_LINE = "select count(*) from contribution_line l join contribution_list c"
            + " on c.id = l.list_id and c.employer_account = ?1 and c.id > ?3 and c.state <> 'UNDONE'"
            + " where l.account_number = ?2";

    private static final String DRAW = "insert into contribution_line"
            + " (list_id, line, account_number, holder_name, base, person_part, employer_part)"
            + " select ?4, row_number() over (order by a.account_number), a.account_number, a.holder_name, a.base,"
            + " a.person_monthly, a.employer_monthly from personal_account a where " + DUE;

    private static final String TOTALS = "select count(*), coalesce(sum(person_part + employer_part), 0)"
            + " from contribution_line where list_id = ?1";

    /** Lines that the account does not bear out any more. */
    private static final String UNFIT_REMITTANCE = "select count(*) from contribution_line l"
            + " join personal_account a on a.account_number = l.account_number where l.list_id = ?4"
            + " and not (" + DUE + " and a.person_monthly = l.person_part and a.employer_monthly = l.employer_part)";

    private static final String UNFIT_BACK_PAYMENT = StaffMembers.TOOK + "select count(*) from contribution_line l"
            + " join personal_account a on a.account_number = l.account_number where l.list_id = ?1"
            + " and not (a.state in ('01', '02', '06') and (a.employer_account = ?2 or exists (select 1 from staff_change c"
            + "  where c.account_number = a.account_number and c.former_employer = ?2 and c.undone_at is null)"
            + " or a.account_number in (select account from took)))";

    private static final String MISSING = "select count(*) from personal_account a where " + DUE
            + " and not exists (select 1 from contribution_line l where l.list_id = ?4"
            + "  and l.account_number = a.account_number)";

    private static final String CANDIDATES = "select l.line, l.person_part + l.employer_part,"
            + " coalesce(p.person_part + p.employer_part, 0) from contribution_line l"
            + " left join contribution_line p on p.account_number = l.account_number and p.list_id ="
            + "  (select max(id) from contribution_list where employer_account = ?1 and kind = 'REMITTANCE'"
            + "   and state = 'POSTED' and id <> ?2)"
            + " where l.list_id = ?2 order by l.line";

    // With its limit in the text: for one given beside it the driver sends two statements more.
    private static final String LINES = "select line, account_number, holder_name, base, person_part, employer_part"
            + " from contribution_line where list_id = ?1 and line > ?2 order by line limit ?3";

    /** A hint is for people's eyes; a list longer than this is not looked through for it. */
    private static final int CANDIDATES_MOST = 20_000;

    // The provider's MySQL platform does not know SKIP LOCKED.
    private static final String FREE =
            "select account_number from employer_account where account_number = ?1 for update skip locked";

    @Inject
    private Ledger ledger;

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private ContributionCredit credit;

    // Flushed at once: its lines are laid by a statement that points to it.
    @Override
    public void add(ContributionList list) {
        entities.persist(list);
        entities.flush();
    }

    @Override
    public Optional<ContributionList> lock(long id) {
        return Optional.ofNullable(entities.find(ContributionList.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ContributionList> find(long id) {
        return Optional.ofNullable(entities.find(ContributionList.class, id));
    }

    @Override
    public boolean lockIfFree(String employerAccount) {
        return !entities.createNativeQuery(FREE)
                .setParameter(1, employerAccount)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<ContributionList> live(String liveKey) {
        return entities.createQuery("select l from ContributionList l where l.liveKey = :key", ContributionList.class)
                .setParameter("key", liveKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ContributionList> waiting(String employerAccount) {
        return entities.createQuery(
                        "select l from ContributionList l where l.employerAccount = :employer and l.state = :confirmed"
                                + " order by l.month, l.id",
                        ContributionList.class)
                .setParameter("employer", employerAccount)
                .setParameter("confirmed", ListState.CONFIRMED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<ContributionList> open(String employerAccount) {
        return entities.createQuery(
                        "select l from ContributionList l where l.employerAccount = :employer and l.state in :open"
                                + " order by l.id",
                        ContributionList.class)
                .setParameter("employer", employerAccount)
                .setParameter("open", List.of(ListState.DRAFT, ListState.CONFIRMED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ContributionList> some(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select l from ContributionList l where l.id in :ids", ContributionList.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<ContributionList> latest(String employerAccount, int limit) {
        return entities.createQuery(
                        "select l from ContributionList l where l.employerAccount = :employer order by l.id desc",
                        ContributionList.class)
                .setParameter("employer", employerAccount)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public StaffMonths staffMonths(String employerAccount) {
        Object[] row = (Object[]) entities.createNativeQuery(STAFF_MONTHS)
                .setParameter(1, employerAccount)
                .getSingleResult();
        return new StaffMonths(
                Optional.ofNullable(row[0]).map(Object::toString).map(ContributionMonth::read),
                Optional.ofNullable(row[1]).map(m -> ContributionMonth.read(Long.toString(count(m)))));
    }

    @Override
    public boolean hasLine(String employerAccount, String account, long after) {
        return count(entities.createNativeQuery(HAS_LINE)
                        .setParameter(1, employerAccount)
                        .setParameter(2, account)
                        .setParameter(3, after)
                        .getSingleResult())
                > 0;
    }

    @Override
    public long withoutAmount(String employerAccount, ContributionMonth month, LocalDate lastDay) {
        return count(entities.createNativeQuery("select count(*) from personal_account a where " + DUE
                        + " and a.person_monthly + a.employer_monthly <= 0")
                .setParameter(1, employerAccount)
                .setParameter(2, month.toString())
                .setParameter(3, lastDay)
                .getSingleResult());
    }

    @Override
    public ListTotals draw(ContributionList list) {
        due(entities.createNativeQuery(DRAW), list).executeUpdate();
        return totals(list);
    }

    private ListTotals totals(ContributionList list) {
        Object[] row = (Object[])
                entities.createNativeQuery(TOTALS).setParameter(1, list.id()).getSingleResult();
        return new ListTotals((int) count(row[0]), new Money((BigDecimal) row[1]));
    }

    private static Query due(Query query, ContributionList list) {
        return query.setParameter(1, list.employerAccount())
                .setParameter(2, list.month().toString())
                .setParameter(3, list.month().value().atEndOfMonth())
                .setParameter(4, list.id());
    }

    @Override
    public long stale(ContributionList list) {
        if (list.kind() == CreditKind.BACK_PAYMENT) {
            return count(entities.createNativeQuery(UNFIT_BACK_PAYMENT)
                    .setParameter(1, list.id())
                    .setParameter(2, list.employerAccount())
                    .getSingleResult());
        }
        return count(due(entities.createNativeQuery(UNFIT_REMITTANCE), list).getSingleResult())
                + count(due(entities.createNativeQuery(MISSING), list).getSingleResult());
    }

    @Override
    public void credit(ContributionList list, LedgerAccount from, LocalDateTime at, IntConsumer block) {
        LedgerEntry entry = new LedgerEntry(list.businessKey(), null, at);
        ledger.requireOpen(entry.bookedOn());
        // At once: transfers and journal rows that point to it are not the provider's.
        entities.persist(entry);
        entities.flush();
        int credited = credit.credit(list, entry, from, at, block);
        if (credited != list.heads()) {
            throw new IllegalStateException("list " + list.id() + " has " + credited + " lines");
        }
    }

    @Override
    public List<ContributionLine> lines(long list, int line, int limit) {
        List<?> rows = entities.createNativeQuery(LINES)
                .setParameter(1, list)
                .setParameter(2, line)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream().map(r -> line((Object[]) r)).toList();
    }

    private static ContributionLine line(Object[] c) {
        return new ContributionLine(
                (int) count(c[0]), (String) c[1], (String) c[2], money(c[3]), money(c[4]), money(c[5]));
    }

    @Override
    public List<DifferenceHint.Candidate> candidates(ContributionList list) {
        List<?> rows = entities.createNativeQuery(CANDIDATES)
                .setParameter(1, list.employerAccount())
                .setParameter(2, list.id())
                .setMaxResults(CANDIDATES_MOST)
                .getResultList();
        return rows.stream()
                .map(r -> (Object[]) r)
                .map(c -> new DifferenceHint.Candidate((int) count(c[0]), money(c[1]), money(c[2])))
                .toList();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }
}
