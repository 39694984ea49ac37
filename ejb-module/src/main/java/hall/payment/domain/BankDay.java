package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the special account by the bank's books.
 *
 * @param lines its movements
 * @param lastBalances the balances after the movements of the day's last second: one of them is the balance at the end of the day, and
 *     the bank gives no order within a second; empty on a day without movements
 */
public record BankDay(LocalDate day, List<ReconciliationSheet.BankEntry> lines, List<Money> lastBalances)
        implements Serializable {

    /**
     * The balance at the end of the day.
     *
     * @param expected what the movements come to: of several movements in the last second the one that fits is taken
     */
    public Money closing(Money expected) {
        return lastBalances.isEmpty() || lastBalances.contains(expected)
                ? expected
                : lastBalances.get(lastBalances.size() - 1);
    }

    /** What came in less what went out. */
    public Money net() {
        return lines.stream().map(ReconciliationSheet.BankEntry::amount).reduce(Money.ZERO, Money::plus);
    }
}
