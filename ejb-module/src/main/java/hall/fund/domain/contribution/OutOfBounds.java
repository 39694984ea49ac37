package hall.fund.domain.contribution;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How many lines of a list lie outside of the policy of its month (Regulation Art. 16 and 18). No line is refused for it: what was lawful when
 * it was fixed is paid on until it is fixed anew.
 *
 * @param belowFloor lines with a base below the floor
 * @param aboveCap lines with a base above the cap
 * @param otherRates lines of which the person's or the employer's rate lies outside of least and most
 * @param policy of the month
 */
public record OutOfBounds(int belowFloor, int aboveCap, int otherRates, ContributionPolicy policy)
        implements Serializable {

    /** Whether there is none. */
    public boolean isNone() {
        return belowFloor + aboveCap + otherRates == 0;
    }

    /** Whether a table of bases mends some of it. */
    public boolean isOfBases() {
        return belowFloor + aboveCap > 0;
    }

    /** Of an employer that has rates of its own: whether they lie outside. */
    public static boolean isOutside(BigDecimal rate, ContributionPolicy policy) {
        return rate.compareTo(policy.rateLeast()) < 0 || rate.compareTo(policy.rateMost()) > 0;
    }
}
