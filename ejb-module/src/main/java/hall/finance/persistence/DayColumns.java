package hall.finance.persistence;

import hall.finance.domain.close.Lateness;
import hall.fund.domain.ledger.MoneyMove;
import hall.payment.domain.PaymentMove;
import hall.payment.domain.ReconciliationSheet.BankEntry;
import hall.shared.Money;
import java.math.BigDecimal;

/** Rows of {@link DayPairs}' selections as the day has them. */
final class DayColumns {

    private DayColumns() {}

    static BankEntry line(Object[] row, Lateness of) {
        return new BankEntry(text(row[1]), text(row[2]), money(row[3]), of.day());
    }

    static MoneyMove move(Object[] row, Lateness of) {
        return new MoneyMove(id(row), text(row[1]), (String) row[2], money(row[3]), of.day());
    }

    static PaymentMove payment(Object[] row, Lateness of) {
        return new PaymentMove(
                id(row), text(row[1]), text(row[2]), money(row[3]), of.day().atStartOfDay(), (String) row[4]);
    }

    static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static String text(Object column) {
        return column.toString();
    }

    static Money money(Object column) {
        return new Money((BigDecimal) column);
    }
}
