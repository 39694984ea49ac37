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
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A day's rows without its plain pairs, which the database leaves out: a hundred thousand lines that agree never leave it. */
@ApplicationScoped
public class JpaDayRows implements DayRows {

    @PersistenceContext(unitName = "hall")
    private EntityManager entities;

    @Inject
    private BankStatement statement;

    /** As a JSON array; null when all rows are wanted. */
    private String words;

    @Override
    public DayRows about(Set<String> wanted) {
        JpaDayRows some = new JpaDayRows();
        some.entities = entities;
        some.statement = statement;
        // WITHDRAWAL-FINAL:7 is what the books call payment 7. Spaces at the end are none to the database: a row is
        // found once.
        some.words = json(wanted.stream()
                .flatMap(w -> Stream.of(w, w.substring(w.lastIndexOf(':') + 1)))
                .map(String::stripTrailing));
        return some;
    }

    private static String json(Stream<?> values) {
        return Json.createArrayBuilder(values.distinct().toList()).build().toString();
    }

    // A query that is not executed costs nothing, and each is constant text.
    private Query either(Query whole, Query some) {
        return words == null ? whole : some.setParameter(7, words);
    }

    @Override
    public BankRows bank(Lateness of) {
        Query lines = either(entities.createNativeQuery(DaySql.LINES), entities.createNativeQuery(DayWordsSql.LINES));
        List<Long> told = new ArrayList<>();
        List<BankEntry> left = rows(account(kept(lines, of)), r -> {
            told.add(DayColumns.id(r));
            return DayColumns.line(r, of);
        });
        left.addAll(lateLines(of));
        String ids = json(told.stream());
        return new BankRows(left, payments(of, ids), arrivals(of, ids));
    }

    private List<PaymentMove> payments(Lateness of, String told) {
        Query payments =
                either(entities.createNativeQuery(DaySql.PAYMENTS), entities.createNativeQuery(DayWordsSql.PAYMENTS));
        return rows(account(kept(payments, of)).setParameter(8, told), r -> DayColumns.payment(r, of));
    }

    private List<MoneyMove> arrivals(Lateness of, String told) {
        Query arrivals =
                either(entities.createNativeQuery(DaySql.ARRIVALS), entities.createNativeQuery(DayWordsSql.ARRIVALS));
        arrivals.setParameter(1, of.day()).setParameter(4, of.keptUntil()).setParameter(8, told);
        List<MoneyMove> left = rows(account(arrivals), r -> DayColumns.move(r, of));
        left.addAll(lateArrivals(of));
        return left;
    }

    private List<BankEntry> lateLines(Lateness of) {
        return rows(account(late(entities.createNativeQuery(DaySql.LATE_LINES), of)), r -> DayColumns.line(r, of));
    }

    private List<MoneyMove> lateArrivals(Lateness of) {
        return rows(late(entities.createNativeQuery(DaySql.LATE_ARRIVALS), of), r -> DayColumns.move(r, of));
    }

    @Override
    public List<PaymentMove> confirmed(Lateness of) {
        return rows(
                days(
                        either(
                                entities.createNativeQuery(DaySql.CONFIRMED),
                                entities.createNativeQuery(DayWordsSql.CONFIRMED)),
                        of),
                r -> DayColumns.payment(r, of));
    }

    @Override
    public List<PaymentMove> courtPayments(Lateness of) {
        return rows(days(entities.createNativeQuery(DaySql.COURT_PAYMENTS), of), r -> DayColumns.payment(r, of));
    }

    @Override
    public List<PaymentMove> cameBack(Lateness of) {
        return rows(days(entities.createNativeQuery(DaySql.CAME_BACK), of), r -> DayColumns.payment(r, of));
    }

    @Override
    public List<MoneyMove> refunds(Lateness of) {
        return rows(days(entities.createNativeQuery(DaySql.REFUNDS), of), r -> DayColumns.move(r, of));
    }

    @Override
    public List<MoneyMove> takenBack(Lateness of) {
        return rows(days(entities.createNativeQuery(DaySql.TAKEN_BACK), of), r -> DayColumns.move(r, of));
    }

    @Override
    public List<MoneyMove> withdrawals(Lateness of) {
        return rows(
                days(
                        either(
                                entities.createNativeQuery(DaySql.WITHDRAWALS),
                                entities.createNativeQuery(DayWordsSql.WITHDRAWALS)),
                        of),
                r -> DayColumns.move(r, of));
    }

    @Override
    public List<MoneyMove> bookedWithdrawals(Lateness of) {
        return rows(
                days(
                        either(
                                entities.createNativeQuery(DaySql.BOOKED_WITHDRAWALS),
                                entities.createNativeQuery(DayWordsSql.BOOKED_WITHDRAWALS)),
                        of),
                r -> DayColumns.move(r, of));
    }

    @Override
    public List<MoneyMove> bookedArrivals(Lateness of) {
        Query onTheDay = either(
                        entities.createNativeQuery(DaySql.BOOKED_ARRIVALS),
                        entities.createNativeQuery(DayWordsSql.BOOKED_ARRIVALS))
                .setParameter(1, of.day())
                .setParameter(4, of.keptUntil());
        return Stream.concat(rows(onTheDay, r -> DayColumns.move(r, of)).stream(), lateArrivals(of).stream())
                .toList();
    }

    @Override
    public List<MoneyMove> special(Lateness of) {
        return rows(
                kept(
                        either(
                                entities.createNativeQuery(DaySql.SPECIAL),
                                entities.createNativeQuery(DayWordsSql.SPECIAL)),
                        of),
                r -> DayColumns.move(r, of));
    }

    @Override
    public List<OwnEntry> vouchers(Lateness of) {
        Query query = entities.createNativeQuery(DaySql.VOUCHERS).setParameter(1, of.day());
        return rows(account(query), r -> new OwnEntry((String) r[1], (String) r[2], DayColumns.money(r[3]), of.day()));
    }

    @Override
    public List<PaymentMove> held(Lateness of) {
        return rows(
                days(either(entities.createNativeQuery(DaySql.HELD), entities.createNativeQuery(DayWordsSql.HELD)), of),
                r -> DayColumns.payment(r, of));
    }

    @Override
    public List<PaymentMove> released(Lateness of) {
        return rows(
                days(
                        either(
                                entities.createNativeQuery(DaySql.RELEASED),
                                entities.createNativeQuery(DayWordsSql.RELEASED)),
                        of),
                r -> DayColumns.payment(r, of));
    }

    @Override
    public List<MoneyMove> transit(Lateness of) {
        return rows(
                days(
                        either(
                                entities.createNativeQuery(DaySql.TRANSIT),
                                entities.createNativeQuery(DayWordsSql.TRANSIT)),
                        of),
                r -> DayColumns.move(r, of));
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
        Object[] shown =
                (Object[]) account(lines.setParameter(4, of.keptUntil())).getSingleResult();
        Query arrived = entities.createNativeQuery(DaySql.SUM_OF_ARRIVALS).setParameter(1, of.day());
        Object[] entries = (Object[]) entities.createNativeQuery(DaySql.SUM_OF_ENTRIES)
                .setParameter(1, of.day())
                .getSingleResult();
        Sum cases = sum(days(entities.createNativeQuery(DaySql.SUM_OF_WITHDRAWALS), of))
                .plus(sum(courtPayments(of), p -> Money.ZERO.minus(p.amount())))
                .plus(sum(cameBack(of), p -> Money.ZERO.minus(p.amount())))
                .plus(sum(refunds(of), MoneyMove::amount))
                .plus(sum(takenBack(of), MoneyMove::amount))
                .plus(sum(arrived.setParameter(4, of.keptUntil())))
                .plus(sum(lateArrivals(of), MoneyMove::amount))
                .plus(sum(vouchers(of), OwnEntry::amount));
        return new DaySums(
                sum(shown).plus(sum(lateLines(of), BankEntry::amount)),
                cases,
                new Sum(((Number) entries[0]).intValue(), DayColumns.money(entries[1])),
                shown[2] == null ? List.of() : lastBalances(of, shown[2]),
                DayColumns.money(entries[2]));
    }

    private List<Money> lastBalances(Lateness of, Object lastMoment) {
        Query query = account(entities.createNativeQuery(DaySql.LAST_BALANCES).setParameter(1, of.day()));
        List<Money> balances = new ArrayList<>();
        for (Object balance : query.setParameter(4, of.keptUntil())
                .setParameter(9, lastMoment)
                .getResultList()) {
            balances.add(DayColumns.money(balance));
        }
        return balances;
    }

    private static Sum sum(Query query) {
        return sum((Object[]) query.getSingleResult());
    }

    private static Sum sum(Object[] row) {
        return new Sum(((Number) row[0]).intValue(), DayColumns.money(row[1]));
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
}
