package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import hall.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A person's monthly base (缴存基数, GRJCJS): the average monthly wage of the year before, within floor and cap (Regulation Art. 16).
 *
 * @param amount what the contribution is reckoned by, yuan a month
 * @param limit which bound it was moved to, {@code NONE} when it lay between them
 */
public record ContributionBase(Money amount, Limit limit) {

    /** Months of a year. */
    public static final int MONTHS = 12;

    /** The bound a base was moved to. */
    public enum Limit {
        NONE,
        FLOOR,
        CAP
    }

    /** The wage within the bounds. */
    public static ContributionBase of(Money monthlyWage, ContributionPolicy policy) {
        if (monthlyWage.isLessThan(policy.floor())) {
            return new ContributionBase(policy.floor(), Limit.FLOOR);
        }
        if (policy.cap().isLessThan(monthlyWage)) {
            return new ContributionBase(policy.cap(), Limit.CAP);
        }
        return new ContributionBase(monthlyWage, Limit.NONE);
    }

    /**
     * The average monthly wage, half up to the cent.
     *
     * @param total all wages of the year before
     * @param months how many months were worked in it
     * @throws BusinessException {@code CONTRIBUTION-002} months outside 1 to 12; {@code CONTRIBUTION-003} no wage
     */
    public static Money average(Money total, int months) {
        if (months < 1 || months > MONTHS) {
            throw new BusinessException("CONTRIBUTION-002", MONTHS);
        }
        if (!total.isPositive()) {
            throw new BusinessException("CONTRIBUTION-003");
        }
        return new Money(total.amount().divide(BigDecimal.valueOf(months), 2, RoundingMode.HALF_UP));
    }
}
