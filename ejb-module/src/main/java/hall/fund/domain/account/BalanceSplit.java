package hall.fund.domain.account;

import hall.shared.Money;

/**
 * An amount by the two parts of a balance, both zero or more.
 *
 * @param carriedOver from before this interest year (上年结转, SNJZFSE)
 * @param currentYear of this interest year (当年归集, DNGJFSE)
 */
public record BalanceSplit(Money carriedOver, Money currentYear) {

    public Money total() {
        return carriedOver.plus(currentYear);
    }

    /** How a withdrawal is taken: carried-over first, then current-year. */
    static BalanceSplit taking(Money amount, Money carriedOver) {
        Money first = amount.min(carriedOver);
        return new BalanceSplit(first, amount.minus(first));
    }
}
