package hall.finance.domain.statement;

import hall.finance.domain.chart.SubHead;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerHead;
import hall.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** What became of the value-added income (增值收益分配表, Regulation Art. 29): this year and the one before. */
public final class DistributionStatement {

    private static final LedgerAccount RESERVE = LedgerAccount.of(LedgerHead.RISK_RESERVE);

    private DistributionStatement() {}

    /**
     * One year.
     *
     * @param before what no year before had given a purpose
     */
    public record OfYear(Money before, Movements moved) {

        Money available() {
            return before.plus(moved.result());
        }

        Money left() {
            return available()
                    .minus(moved.distributedTo(RESERVE))
                    .minus(moved.distributedTo(SubHead.MANAGEMENT_FEE.account()))
                    .minus(moved.distributedTo(SubHead.LOW_RENT_HOUSING.account()));
        }
    }

    public static Sheet of(OfYear now, OfYear last) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(SheetRow.of("yearResult", now.moved().result(), last.moved().result()));
        rows.add(SheetRow.of("before", now.before(), last.before()));
        rows.add(SheetRow.total("available", now.available(), last.available()));
        rows.add(to("toReserve", RESERVE, now, last));
        rows.add(to("toManagement", SubHead.MANAGEMENT_FEE.account(), now, last));
        rows.add(to("toLowRent", SubHead.LOW_RENT_HOUSING.account(), now, last));
        rows.add(SheetRow.total("left", now.left(), last.left()));
        return new Sheet(SheetKind.DISTRIBUTION, rows);
    }

    private static SheetRow to(String code, LedgerAccount purpose, OfYear now, OfYear last) {
        return SheetRow.of(
                code, now.moved().distributedTo(purpose), last.moved().distributedTo(purpose));
    }
}
