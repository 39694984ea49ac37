package hall.finance.domain.statement;

import hall.finance.domain.statement.SheetRow.Unit;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.ledger.LedgerHead;
import hall.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The month's report in the ministry's manner (住房公积金月报): what was paid in, drawn and lent, and what stands at its end. */
public final class Statistics {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WITHDRAWN = "withdrawn.";

    private Statistics() {}

    /**
     * What happened in a span of days.
     *
     * @param payingEmployers whose contributions were credited (实缴单位) and not all corrected since
     * @param payingPersons whose account was credited (实缴职工) with more than was corrected
     * @param contributed contributions less their corrections
     * @param withdrawals how many reached a card
     * @param withdrawn what reached cards, by ground; a ground without any is not in it
     * @param deducted what courts took
     */
    public record Flow(
            long payingEmployers,
            long payingPersons,
            long newEmployers,
            long newPersons,
            Money contributed,
            long withdrawals,
            Map<WithdrawalReason, Money> withdrawn,
            Money deducted,
            long loans,
            Money lent,
            Money repaid) {

        /** Both spans, which do not overlap; who pays is counted of the later one alone, for one may pay in both. */
        public Flow plus(Flow later) {
            Map<WithdrawalReason, Money> both = new EnumMap<>(WithdrawalReason.class);
            both.putAll(withdrawn);
            later.withdrawn().forEach((reason, sum) -> both.merge(reason, sum, Money::plus));
            return new Flow(
                    later.payingEmployers(),
                    later.payingPersons(),
                    newEmployers + later.newEmployers(),
                    newPersons + later.newPersons(),
                    contributed.plus(later.contributed()),
                    withdrawals + later.withdrawals(),
                    both,
                    deducted.plus(later.deducted()),
                    loans + later.loans(),
                    lent.plus(later.lent()),
                    repaid.plus(later.repaid()));
        }
    }

    /** What happened in a closed month, by the sheet that was kept of it. */
    public static Flow month(Sheet kept) {
        Map<WithdrawalReason, Money> withdrawn = new EnumMap<>(WithdrawalReason.class);
        // By the rows there are: a ground that is younger than the month has none.
        kept.rows().stream()
                .filter(row -> row.code().startsWith(WITHDRAWN))
                .forEach(row -> withdrawn.put(
                        WithdrawalReason.ofCode(row.code().substring(WITHDRAWN.length())), new Money(row.first())));
        return new Flow(
                number(kept, "payingEmployers"),
                number(kept, "payingPersons"),
                number(kept, "newEmployers"),
                number(kept, "newPersons"),
                money(kept, "contributed"),
                number(kept, "withdrawals"),
                withdrawn,
                money(kept, "deducted"),
                number(kept, "newLoans"),
                money(kept, "lent"),
                money(kept, "repaid"));
    }

    private static Money money(Sheet kept, String code) {
        return new Money(kept.row(code).first());
    }

    private static long number(Sheet kept, String code) {
        return kept.row(code).first().longValueExact();
    }

    /**
     * From what happened in the month and in the year so far, and where the heads stood at the end. Who pays is told of the month only.
     *
     * @param refunds what was in transit at the end and never was a deposit: arrivals that are being sent back
     */
    public static Sheet of(Flow month, Flow year, Balances end, Money refunds) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(SheetRow.count("payingEmployers", month.payingEmployers()));
        rows.add(SheetRow.count("payingPersons", month.payingPersons()));
        count(rows, "newEmployers", month.newEmployers(), year.newEmployers());
        count(rows, "newPersons", month.newPersons(), year.newPersons());
        rows.add(SheetRow.of("contributed", month.contributed(), year.contributed()));
        count(rows, "withdrawals", month.withdrawals(), year.withdrawals());
        rows.add(SheetRow.total("withdrawn", all(month), all(year)));
        for (WithdrawalReason reason : WithdrawalReason.values()) {
            rows.add(SheetRow.of(WITHDRAWN + reason.code(), of(month, reason), of(year, reason)));
        }
        rows.add(SheetRow.of("deducted", month.deducted(), year.deducted()));
        count(rows, "newLoans", month.loans(), year.loans());
        rows.add(SheetRow.of("lent", month.lent(), year.lent()));
        rows.add(SheetRow.of("repaid", month.repaid(), year.repaid()));
        stock(rows, end, refunds);
        return new Sheet(SheetKind.STATISTICS, rows);
    }

    // What is on its way to a card is the person's until the bank has paid it.
    private static void stock(List<SheetRow> rows, Balances end, Money refunds) {
        Money deposits =
                end.of(LedgerHead.DEPOSITS).plus(end.of(LedgerHead.IN_TRANSIT)).minus(refunds);
        Money loans = end.of(LedgerHead.LOANS).plus(end.of(LedgerHead.OVERDUE_LOANS));
        rows.add(new SheetRow("depositsLeft", Unit.MONEY, false, deposits.amount(), null));
        rows.add(new SheetRow("loansLeft", Unit.MONEY, false, loans.amount(), null));
        BigDecimal share = deposits.isPositive()
                ? loans.amount().multiply(HUNDRED).divide(deposits.amount(), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO.setScale(2);
        rows.add(new SheetRow("loanShare", Unit.PERCENT, false, share, null));
    }

    private static void count(List<SheetRow> rows, String code, long month, long year) {
        rows.add(new SheetRow(code, Unit.COUNT, false, BigDecimal.valueOf(month), BigDecimal.valueOf(year)));
    }

    private static Money of(Flow flow, WithdrawalReason reason) {
        return flow.withdrawn().getOrDefault(reason, Money.ZERO);
    }

    private static Money all(Flow flow) {
        return flow.withdrawn().values().stream().reduce(Money.ZERO, Money::plus);
    }
}
