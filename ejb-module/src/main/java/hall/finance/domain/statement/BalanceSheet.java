package hall.finance.domain.statement;

import hall.fund.domain.ledger.LedgerHead;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The balance sheet (资产负债表): every head of the chart in one row, so that assets are liabilities and net assets by the double entry.
 * Withdrawals in transit (202) and what was there before the books began (399) are rows of the centre's own.
 */
public final class BalanceSheet {

    private record Row(String code, Function<Balances, Money> value) {
        static Row of(String code, LedgerHead head) {
            return new Row(code, b -> b.of(head));
        }
    }

    private static final List<Row> ASSETS = List.of(
            Row.of("specialAccount", LedgerHead.SPECIAL_ACCOUNT),
            Row.of("valueAddedDeposit", LedgerHead.VALUE_ADDED_DEPOSIT),
            Row.of("interestReceivable", LedgerHead.INTEREST_RECEIVABLE),
            Row.of("otherReceivable", LedgerHead.OTHER_RECEIVABLE),
            Row.of("loans", LedgerHead.LOANS),
            Row.of("overdueLoans", LedgerHead.OVERDUE_LOANS));

    private static final List<Row> LIABILITIES = List.of(
            Row.of("deposits", LedgerHead.DEPOSITS),
            Row.of("inTransit", LedgerHead.IN_TRANSIT),
            Row.of("interestPayable", LedgerHead.INTEREST_PAYABLE),
            Row.of("specialPayable", LedgerHead.SPECIAL_PAYABLE),
            Row.of("otherPayable", LedgerHead.SUSPENSE));

    private static final List<Row> NET = List.of(
            Row.of("riskReserve", LedgerHead.RISK_RESERVE),
            new Row("undistributed", Balances::undistributed),
            Row.of("broughtForward", LedgerHead.BROUGHT_FORWARD));

    private BalanceSheet() {}

    /** From where the heads stood at the year's beginning and at the end of the day. */
    public static Sheet of(Balances beginning, Balances end) {
        List<SheetRow> rows = new ArrayList<>();
        add(rows, ASSETS, beginning, end);
        rows.add(total("assets", ASSETS, beginning, end));
        add(rows, LIABILITIES, beginning, end);
        rows.add(total("liabilities", LIABILITIES, beginning, end));
        add(rows, NET, beginning, end);
        rows.add(total("net", NET, beginning, end));
        rows.add(SheetRow.total(
                "liabilitiesAndNet",
                sum(LIABILITIES, beginning).plus(sum(NET, beginning)),
                sum(LIABILITIES, end).plus(sum(NET, end))));
        return new Sheet(SheetKind.BALANCE, rows);
    }

    private static void add(List<SheetRow> rows, List<Row> of, Balances beginning, Balances end) {
        of.forEach(r -> rows.add(
                SheetRow.of(r.code(), r.value().apply(beginning), r.value().apply(end))));
    }

    private static SheetRow total(String code, List<Row> of, Balances beginning, Balances end) {
        return SheetRow.total(code, sum(of, beginning), sum(of, end));
    }

    private static Money sum(List<Row> rows, Balances balances) {
        return rows.stream().map(r -> r.value().apply(balances)).reduce(Money.ZERO, Money::plus);
    }
}
