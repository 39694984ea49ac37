package hall.fund.persistence;

import hall.fund.domain.ledger.Ledger;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    private static final String LAST_CLOSED = "select max(closed_day) from ledger_snapshot where closed_day <= ?1";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public void write(LedgerEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<TrialBalanceRow> trialBalance(LocalDate upTo) {
        Query query = entities.createNativeQuery(SUMS);
        List<TrialBalanceRow> out = new ArrayList<>();
        for (Object row : between(query, closedDay(upTo), upTo).getResultList()) {
            Object[] columns = (Object[]) row;
            out.add(new TrialBalanceRow((String) columns[0], money(columns[1]), money(columns[2])));
        }
        return out;
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

    private LocalDate closedDay(LocalDate upTo) {
        Object day =
                entities.createNativeQuery(LAST_CLOSED).setParameter(1, upTo).getSingleResult();
        return day == null ? NEVER : LocalDate.parse(day.toString());
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }
}
