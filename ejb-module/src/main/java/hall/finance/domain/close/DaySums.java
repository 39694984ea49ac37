package hall.finance.domain.close;

import hall.shared.Money;
import java.util.List;

/**
 * What each book comes to on a day, plain pairs and all.
 *
 * @param bank lines of the special account by the bank
 * @param cases what cases have as paid, what was paid for something of the fund's own, what arrived, and vouchers for
 *     a line of the bank
 * @param ledger entries that moved the special account (101)
 * @param lastBalances the bank's balances after the movements of the day's last second, in the order in which they were learned: one of
 *     them is the balance at the end of the day, and the bank gives no order within a second; empty on a day without movements
 * @param broughtForward what was brought forward into the special account on the day: money the bank had before its first line
 */
public record DaySums(Sum bank, Sum cases, Sum ledger, List<Money> lastBalances, Money broughtForward) {

    /** So many rows, and what came in less what went out. */
    public record Sum(int rows, Money net) {

        public static final Sum NONE = new Sum(0, Money.ZERO);

        public Sum plus(Sum other) {
            return new Sum(rows + other.rows, net.plus(other.net));
        }
    }

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
}
