package hall.finance.domain.statement;

import hall.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A row of a statement; its words stand in the bundle under {@code sheet.<code>}.
 *
 * @param code which row, such as {@code assets}
 * @param total whether it is a sum of rows above
 * @param first the first column
 * @param second the second column, null where the row has one value only
 */
public record SheetRow(String code, Unit unit, boolean total, BigDecimal first, BigDecimal second)
        implements Serializable {

    /** What it is counted in. */
    public enum Unit {
        MONEY,
        COUNT,
        PERCENT
    }

    static SheetRow of(String code, Money first, Money second) {
        return new SheetRow(code, Unit.MONEY, false, first.amount(), second.amount());
    }

    /** A count of the first column alone. */
    static SheetRow count(String code, long first) {
        return new SheetRow(code, Unit.COUNT, false, BigDecimal.valueOf(first), null);
    }

    static SheetRow total(String code, Money first, Money second) {
        return new SheetRow(code, Unit.MONEY, true, first.amount(), second.amount());
    }
}
