package hall.fund.domain.account;

import hall.shared.Money;

/**
 * An amount by the two parts of a balance. Both are zero or more, but for what a journal row changes, which is signed.
 *
 * @param carriedOver from before this interest year (上年结转, SNJZFSE)
 * @param currentYear of this interest year (当年归集, DNGJFSE)
 */
public record BalanceSplit(Money carriedOver, Money currentYear) {

    public static final BalanceSplit NONE = new BalanceSplit(Money.ZERO, Money.ZERO);

    public Money total() {
        return carriedOver.plus(currentYear);
    }

    /** The same with the opposite sign. */
    public BalanceSplit negated() {
        return new BalanceSplit(Money.ZERO.minus(carriedOver), Money.ZERO.minus(currentYear));
    }

    /** How a withdrawal is taken: carried-over first, then current-year. */
    static BalanceSplit taking(Money amount, Money carriedOver) {
        Money first = amount.min(carriedOver);
        return new BalanceSplit(first, amount.minus(first));
    }
}
