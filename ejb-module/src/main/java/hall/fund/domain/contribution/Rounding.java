package hall.fund.domain.contribution;

import hall.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a part of a contribution is rounded; centres differ, so it is a policy parameter.
 *
 * @param to the smallest step: 0.01 (分), 0.10 (角) or 1.00 (元)
 * @param up always up to the next step; otherwise half up
 */
public record Rounding(Money to, boolean up) implements Serializable {

    public Rounding {
        if (!to.isPositive()) {
            throw new IllegalArgumentException("a rounding step is positive: " + to);
        }
    }

    /** The nearest, or next higher, whole number of steps. */
    public Money round(BigDecimal exact) {
        BigDecimal steps = exact.divide(to.amount(), 0, up ? RoundingMode.CEILING : RoundingMode.HALF_UP);
        return new Money(steps.multiply(to.amount()));
    }
}
