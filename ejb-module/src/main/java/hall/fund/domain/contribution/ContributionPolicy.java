package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import java.io.Serializable;
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
public record ContributionPolicy(Money floor, Money cap, BigDecimal rateLeast, BigDecimal rateMost, Rounding rounding)
        implements Serializable {

    private static final String MINIMUM_WAGE = "contribution.minimumWage";
    private static final String AVERAGE_WAGE = "contribution.averageWage";
    private static final String CAP_FACTOR = "contribution.capFactor";
    private static final String RATE_LEAST = "contribution.rateLeast";
    private static final String RATE_MOST = "contribution.rateMost";
    private static final String ROUND_TO = "contribution.roundTo";
    private static final String ROUND_UP = "contribution.roundUp";

    /** What the law itself fixes: neither side pays less than 5 % (Regulation Art. 18). */
    private static final BigDecimal LOWEST_RATE = new BigDecimal("0.05");

    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("0.01"), new BigDecimal("0.10"), new BigDecimal("1.00"));

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

    /**
     * Refuses values by which nothing could be reckoned.
     *
     * @throws BusinessException {@code POLICY-010} the rounding step is none of fen, jiao and yuan; {@code POLICY-011} the rates' bounds are
     *     no whole percents from 5 (Art. 18) to 100, or the lower one is above the other (arguments: both in percent); {@code POLICY-012} the
     *     lowest base is nothing, or above the highest (arguments: both)
     */
    public static void require(Facts parameters) {
        BigDecimal step = parameters.money(ROUND_TO).amount();
        if (STEPS.stream().noneMatch(s -> s.compareTo(step) == 0)) {
            throw new BusinessException("POLICY-010");
        }
        ContributionPolicy policy = of(parameters);
        boolean percents = isPercent(policy.rateLeast()) && isPercent(policy.rateMost());
        if (!percents
                || policy.rateLeast().compareTo(LOWEST_RATE) < 0
                || policy.rateLeast().compareTo(policy.rateMost()) > 0) {
            throw new BusinessException("POLICY-011", percent(policy.rateLeast()), percent(policy.rateMost()));
        }
        if (!policy.floor().isPositive() || policy.cap().isLessThan(policy.floor())) {
            throw new BusinessException("POLICY-012", policy.floor(), policy.cap());
        }
    }

    private static boolean isPercent(BigDecimal rate) {
        return rate.stripTrailingZeros().scale() <= 2;
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
        if (!isPercent(rate) || rate.compareTo(rateLeast) < 0 || rate.compareTo(rateMost) > 0) {
            throw new BusinessException("CONTRIBUTION-001", percent(rateLeast), percent(rateMost));
        }
        return rate;
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
