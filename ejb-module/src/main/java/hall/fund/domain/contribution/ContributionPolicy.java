package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the centre's policy fixes for contributions on a day (Regulation Art. 16 and 18).
 *
 * @param floor lowest base: the local minimum wage
 * @param cap highest base: a multiple of the local average monthly wage of the year before
 * @param rateLeast lowest rate of each side as a fraction; 0.05 by Art. 18
 * @param rateMost highest rate of each side as a fraction
 */
public record ContributionPolicy(Money floor, Money cap, BigDecimal rateLeast, BigDecimal rateMost, Rounding rounding) {

    private static final String MINIMUM_WAGE = "contribution.minimumWage";
    private static final String AVERAGE_WAGE = "contribution.averageWage";
    private static final String CAP_FACTOR = "contribution.capFactor";
    private static final String RATE_LEAST = "contribution.rateLeast";
    private static final String RATE_MOST = "contribution.rateMost";
    private static final String ROUND_TO = "contribution.roundTo";
    private static final String ROUND_UP = "contribution.roundUp";

    /** The parameters it is made of. */
    public static final List<String> NAMES =
            List.of(MINIMUM_WAGE, AVERAGE_WAGE, CAP_FACTOR, RATE_LEAST, RATE_MOST, ROUND_TO, ROUND_UP);

    public static ContributionPolicy of(Facts parameters) {
        return new ContributionPolicy(
                parameters.money(MINIMUM_WAGE),
                Money.rounded(parameters.number(AVERAGE_WAGE).multiply(parameters.number(CAP_FACTOR))),
                parameters.number(RATE_LEAST),
                parameters.number(RATE_MOST),
                new Rounding(
                        parameters.money(ROUND_TO), parameters.number(ROUND_UP).signum() > 0));
    }

    /** The most that either side pays for a month: the cap at the highest rate. */
    public Money mostOfAPart() {
        return MonthlyContribution.of(cap, rateMost, rateMost, rounding).personPart();
    }

    /**
     * The rate as it may be used.
     *
     * @param rate a fraction, such as 0.08
     * @throws BusinessException {@code CONTRIBUTION-001} outside the bounds, or no whole percent (arguments: bounds in percent)
     */
    public BigDecimal requireRate(BigDecimal rate) {
        boolean whole = rate.stripTrailingZeros().scale() <= 2;
        if (!whole || rate.compareTo(rateLeast) < 0 || rate.compareTo(rateMost) > 0) {
            throw new BusinessException("CONTRIBUTION-001", percent(rateLeast), percent(rateMost));
        }
        return rate;
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
