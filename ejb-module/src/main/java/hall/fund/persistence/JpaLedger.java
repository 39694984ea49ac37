package hall.fund.persistence;

import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The books in the database; sums of the centre's accounts start at the last day that was closed. */
@ApplicationScoped
public class JpaLedger implements Ledger {

    /** Before any business day. */
    private static final LocalDate NEVER = LocalDate.of(1990, 1, 1);

    private static final String SUMS = "select head, sum(debit), sum(credit) from ("
            + " select head, debit, credit from ledger_snapshot where closed_day = ?1"
            + " union all select debit_head, sum(amount), 0 from posting"
            + "  where booked_on > ?1 and booked_on <= ?2 group by debit_head"
            + " union all select credit_head, 0, sum(amount) from posting"
            + "  where booked_on > ?1 and booked_on <= ?2 group by credit_head"
            + ") moves group by head order by head";

    private static final String CLOSE =
            "insert into ledger_snapshot (closed_day, head, debit, credit) select ?2, s.* from (" + SUMS + ") s";

    // With its limit in the text: for one given beside it the driver sends two statements more.
    private static final String SUB_ACCOUNTS = "select account, sum(debit), sum(credit) from ("
            + " select debit_account account, sum(amount) debit, 0 credit from posting"
            + "  where debit_head = ?1 and booked_on <= ?2 group by debit_account"
            + " union all select credit_account, 0, sum(amount) from posting"
            + "  where credit_head = ?1 and booked_on <= ?2 group by credit_account"
            + ") moves group by account having sum(debit) <> sum(credit) order by account limit 1000";

    private static final String BALANCE = "select coalesce(sum(net), 0) from ("
            + " select sum(amount) net from posting where credit_account = ?1 and booked_on <= ?2"
            + " union all select -sum(amount) from posting where debit_account = ?1 and booked_on <= ?2) moves";

    private static final String LAST_CLOSED = "select max(closed_day) from ledger_snapshot where closed_day <= ?1";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private OpenBooks open;

    @Override
    public void requireOpen(LocalDate day) {
        open.require(day, this::lastClosedDay);
    }

    @Override
    public void append(LedgerEntry entry) {
        entities.persist(entry);
    }

    @Override
    public Optional<LedgerEntry> entry(String businessKey) {
        return entities.createQuery("select e from LedgerEntry e where e.businessKey = :key", LedgerEntry.class)
                .setParameter("key", businessKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<LedgerAccount> debitedFor(LedgerEntry entry, LedgerAccount credited) {
        List<String> found = entities.createQuery(
                        "select p.debitAccount from Posting p where p.entry = :entry and p.creditAccount = :account",
                        String.class)
                .setParameter("entry", entry)
                .setParameter("account", credited.code())
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(new LedgerAccount(found.get(0))) : Optional.empty();
    }

    @Override
    public List<TrialBalanceRow> trialBalance(LocalDate upTo) {
        return rows(between(entities.createNativeQuery(SUMS), closedDay(upTo), upTo));
    }

    @Override
    public List<TrialBalanceRow> subAccounts(LedgerHead head, LocalDate upTo) {
        return rows(entities.createNativeQuery(SUB_ACCOUNTS)
                .setParameter(1, head.code())
                .setParameter(2, upTo));
    }

    private static List<TrialBalanceRow> rows(Query query) {
        List<TrialBalanceRow> out = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            out.add(new TrialBalanceRow((String) columns[0], money(columns[1]), money(columns[2])));
        }
        return out;
    }

    @Override
    public Money balance(LedgerAccount account, LocalDate upTo) {
        return money(entities.createNativeQuery(BALANCE)
                .setParameter(1, account.code())
                .setParameter(2, upTo)
                .getSingleResult());
    }

    @Override
    public LocalDate lastClosedDay() {
        LocalDate day = closedDay(LocalDate.of(9999, 12, 31));
        return day.equals(NEVER) ? null : day;
    }

    @Override
    public void closeDay(LocalDate day) {
        Query query = entities.createNativeQuery(CLOSE);
        between(query, closedDay(day.minusDays(1)), day).executeUpdate();
    }

    private static Query between(Query query, LocalDate after, LocalDate upTo) {
        return query.setParameter(1, after).setParameter(2, upTo);
    }

    // Without a flush: it is asked for in the middle of what writes, and no entity stands in that table.
    private LocalDate closedDay(LocalDate upTo) {
        Object day = entities.createNativeQuery(LAST_CLOSED)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, upTo)
                .getSingleResult();
        return day == null ? NEVER : LocalDate.parse(day.toString());
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }
}
