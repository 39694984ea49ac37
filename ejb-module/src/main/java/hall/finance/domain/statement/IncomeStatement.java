package hall.finance.domain.statement;

import hall.finance.domain.chart.SubHead;
import hall.fund.domain.ledger.LedgerHead;
import java.util.ArrayList;
import java.util.List;

/** The statement of value-added income (增值收益表): the month and the year so far. */
public final class IncomeStatement {

    private IncomeStatement() {}

    public static Sheet of(Movements month, Movements year) {
        List<SheetRow> rows = new ArrayList<>();
        part(rows, "income", LedgerHead.OPERATING_INCOME, month, year);
        part(rows, "expense", LedgerHead.OPERATING_EXPENSE, month, year);
        rows.add(SheetRow.total("result", month.result(), year.result()));
        return new Sheet(SheetKind.INCOME, rows);
    }

    private static void part(List<SheetRow> rows, String total, LedgerHead head, Movements month, Movements year) {
        rows.add(SheetRow.total(total, month.sum(head), year.sum(head)));
        for (SubHead row : SubHead.of(head)) {
            rows.add(SheetRow.of(row.name(), month.of(row), year.of(row)));
        }
    }
}
