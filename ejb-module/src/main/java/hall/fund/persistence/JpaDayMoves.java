package hall.fund.persistence;

import hall.fund.domain.ledger.DayMoves;
import hall.fund.domain.ledger.LateMove;
import hall.fund.domain.ledger.LedgerHead;
import hall.fund.domain.ledger.MoneyMove;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A day's movements as projections, page by page. */
@ApplicationScoped
public class JpaDayMoves implements DayMoves {

    private static final String PAID = "select id, send_seq_no, case_number, -amount from withdrawal"
            + " where state = 'PAID' and settled_at >= ?1 and settled_at < ?2 and id > ?3 order by id limit ?4";

    private static final String REFUNDED = "select id, payment, null, -amount from arrival_refund"
            + " where state = 'PAID' and settled_at >= ?1 and settled_at < ?2 and id > ?3 order by id limit ?4";

    private static final String ARRIVED = "select id, bank_serial, null, amount from money_arrival"
            + " where booked_on >= ?1 and booked_on < ?2 and id > ?3 and kept_at <= ?5 order by id limit ?4";

    private static final String KEPT_LATER = "select id, bank_serial, amount, booked_on, kept_at from money_arrival"
            + " where kept_at >= ?1 and kept_at < ?2 and booked_on < ?1 and id > ?3 order by id limit ?4";

    private static final String HEAD = "select e.id, e.business_key, e.case_number,"
            + " sum(if(p.debit_head = ?5, p.amount, 0)) - sum(if(p.credit_head = ?5, p.amount, 0)) net"
            + " from posting p join ledger_entry e on e.id = p.entry_id"
            + " where p.booked_on >= ?1 and p.booked_on < ?2 and (p.debit_head = ?5 or p.credit_head = ?5) and p.entry_id > ?3"
            + " group by e.id, e.business_key, e.case_number having net <> 0 order by e.id limit ?4";

    private static final String FIRST = "select min(booked_on) from posting";

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Override
    public List<MoneyMove> paidWithdrawals(LocalDate day, long after, int limit) {
        return page(entities.createNativeQuery(PAID), day, after, limit);
    }

    @Override
    public List<MoneyMove> paidRefunds(LocalDate day, long after, int limit) {
        return page(entities.createNativeQuery(REFUNDED), day, after, limit);
    }

    @Override
    public List<MoneyMove> arrivals(LocalDate day, LocalDateTime keptUntil, long after, int limit) {
        return page(entities.createNativeQuery(ARRIVED).setParameter(5, keptUntil), day, after, limit);
    }

    @Override
    public List<LateMove> arrivalsKeptLater(LocalDate day, long after, int limit) {
        List<LateMove> out = new ArrayList<>();
        for (Object row : rows(entities.createNativeQuery(KEPT_LATER), day, after, limit)) {
            Object[] columns = (Object[]) row;
            out.add(new LateMove(
                    new MoneyMove(
                            ((Number) columns[0]).longValue(),
                            columns[1].toString(),
                            "",
                            new Money((BigDecimal) columns[2]),
                            LocalDate.parse(columns[3].toString())),
                    time(columns[4])));
        }
        return out;
    }

    // Which of the two the driver gives is the provider's choice.
    private static LocalDateTime time(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }

    @Override
    public List<MoneyMove> ofHead(LedgerHead head, LocalDate day, long after, int limit) {
        return page(entities.createNativeQuery(HEAD).setParameter(5, head.code()), day, after, limit);
    }

    @Override
    public LocalDate firstDay() {
        Object day = entities.createNativeQuery(FIRST).getSingleResult();
        return day == null ? null : LocalDate.parse(day.toString());
    }

    private static List<MoneyMove> page(Query query, LocalDate day, long after, int limit) {
        List<MoneyMove> out = new ArrayList<>();
        for (Object row : rows(query, day, after, limit)) {
            Object[] columns = (Object[]) row;
            out.add(new MoneyMove(
                    ((Number) columns[0]).longValue(),
                    columns[1].toString(),
                    (String) columns[2],
                    new Money((BigDecimal) columns[3]),
                    day));
        }
        return out;
    }

    private static List<?> rows(Query query, LocalDate day, long after, int limit) {
        return query.setParameter(1, day)
                .setParameter(2, day.plusDays(1))
                .setParameter(3, after)
                .setParameter(4, limit)
                .getResultList();
    }
}
