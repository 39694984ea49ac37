package hall.finance.domain.close;

import hall.shared.BusinessException;
import hall.shared.Ids;
import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An officer sets differences against each other, such as a fee of the bank against the voucher that entered it. They must come to
 * nothing together: whatever is left over would no longer be explained.
 */
public final class Settlement {

    private Settlement() {}

    /**
     * Resolves them.
     *
     * @param why in words
     * @throws BusinessException {@code FINANCE-011} none was chosen; {@code FINANCE-015} they do not come to nothing; {@code FINANCE-012}
     *     one is not open; {@code FINANCE-014} one is not classified; {@code FINANCE-013} no reason
     */
    public static void of(List<ReconciliationItem> items, String why, String by, LocalDateTime now) {
        if (items.isEmpty()) {
            throw new BusinessException("FINANCE-011");
        }
        Money left = items.stream().map(ReconciliationItem::effect).reduce(Money.ZERO, Money::plus);
        if (!left.equals(Money.ZERO)) {
            throw new BusinessException("FINANCE-015", left.display());
        }
        LocalDate from = items.stream()
                .map(ReconciliationItem::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
        long act = Ids.next();
        items.forEach(item -> item.resolve(why, by, act, from, now));
    }
}
