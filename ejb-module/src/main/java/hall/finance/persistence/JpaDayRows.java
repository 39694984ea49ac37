package hall.finance.persistence;

import hall.finance.domain.close.DayRows;
import hall.finance.domain.close.DaySums;
import hall.finance.domain.close.DaySums.Sum;
import hall.finance.domain.close.Lateness;
import hall.fund.domain.ledger.MoneyMove;
import hall.payment.domain.BankStatement;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.payment.domain.ReconciliationSheet.OwnEntry;
import hall.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day's rows without its plain pairs, which the database leaves out: a hundred thousand lines that agree never leave it. */
@ApplicationScoped
public class JpaDayRows implements DayRows {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private BankStatement statement;

    /** With commas between them; empty when all rows are wanted. */
    private String words = "";

    @Override
    public DayRows about(Set<String> wanted) {
        JpaDayRows some = new JpaDayRows();
        some.entities = entities;
        some.statement = statement;
        // A word with a comma would be two: then all rows are read. WITHDRAWAL-FINAL:7 is what the books call payment
        // 7.
        some.words = wanted.stream().anyMatch(w -> w.contains(","))
                ? ""
                : wanted.stream()
                        .flatMap(w -> Stream.of(w, w.substring(w.lastIndexOf(':') + 1)))
                        .distinct()
                        .collect(Collectors.joining(","));
        return some;
    }

    private Query about(Query query) {
        return query.setParameter(7, words);
    }

    @Override
    public List<BankEntry> lines(Lateness of) {
        return Stream.concat(
                        rows(account(kept(about(entities.createNativeQuery(DaySql.LINES)), of)), r -> line(r, of))
                                .stream(),
                        lateLines(of).stream())
                .toList();
    }

    private List<BankEntry> lateLines(Lateness of) {
        return rows(account(late(entities.createNativeQuery(DaySql.LATE_LINES), of)), r -> line(r, of));
    }

    @Override
    public List<PaymentMove> payments(Lateness of) {
        return rows(account(kept(about(entities.createNativeQuery(DaySql.PAYMENTS)), of)), r -> payment(r, of));
    }

    @Override
    public List<MoneyMove> arrivals(Lateness of) {
        return Stream.concat(
                        rows(account(kept(about(entities.createNativeQuery(DaySql.ARRIVALS)), of)), r -> move(r, of))
                                .stream(),
                        lateArrivals(of).stream())
                .toList();
    }

    private List<MoneyMove> lateArrivals(Lateness of) {
        return rows(late(entities.createNativeQuery(DaySql.LATE_ARRIVALS), of), r -> move(r, of));
    }

    @Override
    public List<PaymentMove> confirmed(Lateness of) {
        return rows(days(about(entities.createNativeQuery(DaySql.CONFIRMED)), of), r -> payment(r, of));
    }

    @Override
    public List<PaymentMove> courtPayments(Lateness of) {
        return rows(days(entities.createNativeQuery(DaySql.COURT_PAYMENTS), of), r -> payment(r, of));
    }

    @Override
    public List<MoneyMove> refunds(Lateness of) {
        return rows(days(entities.createNativeQuery(DaySql.REFUNDS), of), r -> move(r, of));
    }

    @Override
    public List<MoneyMove> withdrawals(Lateness of) {
        return rows(days(about(entities.createNativeQuery(DaySql.WITHDRAWALS)), of), r -> move(r, of));
    }

    @Override
    public List<MoneyMove> bookedWithdrawals(Lateness of) {
        return rows(days(about(entities.createNativeQuery(DaySql.BOOKED_WITHDRAWALS)), of), r -> move(r, of));
    }

    @Override
    public List<MoneyMove> bookedArrivals(Lateness of) {
        Query onTheDay = about(entities.createNativeQuery(DaySql.BOOKED_ARRIVALS))
                .setParameter(1, of.day())
                .setParameter(4, of.keptUntil());
        return Stream.concat(rows(onTheDay, r -> move(r, of)).stream(), lateArrivals(of).stream())
                .toList();
    }

    @Override
    public List<MoneyMove> special(Lateness of) {
        return rows(kept(about(entities.createNativeQuery(DaySql.SPECIAL)), of), r -> move(r, of));
    }

    @Override
    public List<OwnEntry> vouchers(Lateness of) {
        Query query = entities.createNativeQuery(DaySql.VOUCHERS).setParameter(1, of.day());
        return rows(account(query), r -> new OwnEntry((String) r[1], (String) r[2], money(r[3]), of.day()));
    }

    @Override
    public List<PaymentMove> held(Lateness of) {
        return rows(days(about(entities.createNativeQuery(DaySql.HELD)), of), r -> payment(r, of));
    }

    @Override
    public List<PaymentMove> released(Lateness of) {
        return rows(days(about(entities.createNativeQuery(DaySql.RELEASED)), of), r -> payment(r, of));
    }

    @Override
    public List<MoneyMove> transit(Lateness of) {
        return rows(days(about(entities.createNativeQuery(DaySql.TRANSIT)), of), r -> move(r, of));
    }

    @Override
    public String mark(Lateness of) {
        Object[] counts = (Object[]) entities.createNativeQuery(DaySql.MARK)
                .setParameter(1, of.day().minusDays(1))
                .setParameter(2, of.day().plusDays(2))
                .setParameter(6, of.closedUpTo())
                .getSingleResult();
        return of.firstDay() + "/" + of.closedUpTo() + "/" + Arrays.toString(counts);
    }

    @Override
    public long booked(Lateness of) {
        return ((Number) entities.createNativeQuery(DaySql.BOOKED)
                        .setParameter(1, of.day())
                        .setParameter(6, of.closedUpTo())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public DaySums sums(Lateness of) {
        Query lines = entities.createNativeQuery(DaySql.SUM_OF_LINES).setParameter(1, of.day());
        Query last = entities.createNativeQuery(DaySql.LAST_BALANCES).setParameter(1, of.day());
        Query arrived = entities.createNativeQuery(DaySql.SUM_OF_ARRIVALS).setParameter(1, of.day());
        Object[] entries = (Object[]) entities.createNativeQuery(DaySql.SUM_OF_ENTRIES)
                .setParameter(1, of.day())
                .getSingleResult();
        Sum bank = sum(account(lines.setParameter(4, of.keptUntil())));
        Sum cases = sum(days(entities.createNativeQuery(DaySql.SUM_OF_WITHDRAWALS), of))
                .plus(sum(courtPayments(of), p -> Money.ZERO.minus(p.amount())))
                .plus(sum(refunds(of), MoneyMove::amount))
                .plus(sum(arrived.setParameter(4, of.keptUntil())))
                .plus(sum(lateArrivals(of), MoneyMove::amount))
                .plus(sum(vouchers(of), OwnEntry::amount));
        List<Money> balances = new ArrayList<>();
        for (Object balance : account(last.setParameter(4, of.keptUntil())).getResultList()) {
            balances.add(money(balance));
        }
        return new DaySums(
                bank.plus(sum(lateLines(of), BankEntry::amount)),
                cases,
                new Sum(((Number) entries[0]).intValue(), money(entries[1])),
                balances,
                money(entries[2]));
    }

    private static Sum sum(Query query) {
        Object[] row = (Object[]) query.getSingleResult();
        return new Sum(((Number) row[0]).intValue(), money(row[1]));
    }

    private static <T> Sum sum(List<T> few, Function<T, Money> amount) {
        return new Sum(few.size(), few.stream().map(amount).reduce(Money.ZERO, Money::plus));
    }

    private Query account(Query query) {
        return query.setParameter(3, statement.account());
    }

    private static Query kept(Query query, Lateness of) {
        return days(query, of).setParameter(4, of.keptUntil());
    }

    private static Query late(Query query, Lateness of) {
        return days(query, of).setParameter(5, of.firstDay()).setParameter(6, of.closedUpTo());
    }

    private static Query days(Query query, Lateness of) {
        return query.setParameter(1, of.day()).setParameter(2, of.day().plusDays(1));
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> read) {
        List<T> out = new ArrayList<>();
        for (Object row : query.getResultList()) {
            out.add(read.apply((Object[]) row));
        }
        return out;
    }

    private static BankEntry line(Object[] row, Lateness of) {
        return new BankEntry(text(row[1]), text(row[2]), money(row[3]), of.day());
    }

    private static MoneyMove move(Object[] row, Lateness of) {
        return new MoneyMove(id(row), text(row[1]), (String) row[2], money(row[3]), of.day());
    }

    private static PaymentMove payment(Object[] row, Lateness of) {
        return new PaymentMove(
                id(row), text(row[1]), text(row[2]), money(row[3]), of.day().atStartOfDay(), (String) row[4]);
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static String text(Object column) {
        return column.toString();
    }

    private static Money money(Object column) {
        return new Money((BigDecimal) column);
    }
}
