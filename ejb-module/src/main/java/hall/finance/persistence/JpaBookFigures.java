package hall.finance.persistence;

import hall.finance.domain.chart.Transfer;
import hall.finance.domain.statement.BookFigures;
import hall.finance.domain.statement.Movements;
import hall.finance.domain.statement.Statistics;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.ledger.LedgerAccount;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums by SQL: one statement a kind of figure, whatever the number of rows. */
@ApplicationScoped
public class JpaBookFigures implements BookFigures {

    // Two branches, so that each reads the index of its own head.
    private static final String MOVEMENTS = "select debit_account, credit_account, sum(amount) from ("
            + " select debit_account, credit_account, amount from posting where booked_on >= ?1 and booked_on <= ?2"
            + "  and debit_head in ('214', '301', '311', '321', '401', '411')"
            + " union all select debit_account, credit_account, amount from posting where booked_on >= ?1"
            + "  and booked_on <= ?2 and credit_head in ('214', '301', '311', '321', '401', '411')"
            + "  and debit_head not in ('214', '301', '311', '321', '401', '411')"
            + ") moved group by debit_account, credit_account";

    // Whose contributions were all corrected has not paid; nobody's money is no employer's.
    private static final String PAID_IN =
            "select count(distinct if(net > 0 and employer regexp '^219:[0-9]{12}$', employer, null)),"
                    + " count(distinct if(net > 0, account, null)), coalesce(sum(net), 0) from ("
                    + " select if(debit_head = '219', credit_account, debit_account) account,"
                    + "  if(debit_head = '219', debit_account, credit_account) employer,"
                    + "  sum(if(debit_head = '219', amount, -amount)) net"
                    + "  from posting where booked_on >= ?1 and booked_on <= ?2"
                    + "  and (debit_head = '219' and credit_head = '201'"
                    + "   or debit_head = '201' and credit_head = '219' and credit_account not like '219:C-%')"
                    + "  group by account, employer) paid";

    // Few: the index of its account finds them.
    private static final String DEDUCTED = "select coalesce(sum(amount), 0) from posting"
            + " where credit_account like '219:C-%' and debit_head = '201' and booked_on >= ?1 and booked_on <= ?2";

    private static final String WITHDRAWN = "select reason, count(*), sum(amount) from withdrawal"
            + " where state = 'PAID' and settled_at >= ?1 and settled_at < ?2 group by reason";

    private static final String LENT = "select coalesce(sum(type = '01'), 0),"
            + " coalesce(sum(if(type = '01', principal, 0)), 0),"
            + " coalesce(sum(if(type in ('02', '03', '04', '05', '06'), principal, 0)), 0)"
            + " from loan_entry where booked_on >= ?1 and booked_on <= ?2";

    private static final String OPENED = "select (select count(*) from employer_account"
            + " where registered_on >= ?1 and registered_on <= ?2),"
            + " (select count(*) from personal_account a where opened_on >= ?1 and opened_on <= ?2"
            + "  and not exists (select 1 from staff_change c where c.account_number = a.account_number and c.opened"
            + "   and c.undone_at is not null))";

    private static final String REFUNDS =
            "select coalesce(sum(amount), 0) from arrival_refund where payment is not null"
                    + " and decided_at < ?1 and (settled_at is null or settled_at >= ?1)";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public Movements movements(LocalDate from, LocalDate to) {
        List<Transfer> sums = new ArrayList<>();
        for (Object row :
                between(entities.createNativeQuery(MOVEMENTS), from, to).getResultList()) {
            Object[] r = (Object[]) row;
            sums.add(new Transfer(new LedgerAccount((String) r[0]), new LedgerAccount((String) r[1]), money(r[2])));
        }
        return new Movements(sums);
    }

    @Override
    public Statistics.Flow flow(LocalDate from, LocalDate to) {
        Object[] paid = row(between(entities.createNativeQuery(PAID_IN), from, to));
        Object[] opened = row(between(entities.createNativeQuery(OPENED), from, to));
        Object[] lent = row(between(entities.createNativeQuery(LENT), from, to));
        Map<WithdrawalReason, Money> withdrawn = new EnumMap<>(WithdrawalReason.class);
        long withdrawals = 0;
        for (Object found : entities.createNativeQuery(WITHDRAWN)
                .setParameter(1, from.atStartOfDay())
                .setParameter(2, to.plusDays(1).atStartOfDay())
                .getResultList()) {
            Object[] r = (Object[]) found;
            withdrawn.put(WithdrawalReason.ofCode((String) r[0]), money(r[2]));
            withdrawals += number(r[1]);
        }
        return new Statistics.Flow(
                number(paid[0]),
                number(paid[1]),
                number(opened[0]),
                number(opened[1]),
                money(paid[2]),
                withdrawals,
                withdrawn,
                money(between(entities.createNativeQuery(DEDUCTED), from, to).getSingleResult()),
                number(lent[0]),
                money(lent[1]),
                money(lent[2]));
    }

    @Override
    public Money refundsUnderWay(LocalDate day) {
        return money(entities.createNativeQuery(REFUNDS)
                .setParameter(1, day.plusDays(1).atStartOfDay())
                .getSingleResult());
    }

    private static Query between(Query query, LocalDate from, LocalDate to) {
        return query.setParameter(1, from).setParameter(2, to);
    }

    private static Object[] row(Query query) {
        return (Object[]) query.getSingleResult();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Money money(Object column) {
        return new Money((BigDecimal) column);
    }
}
