package hall.fund.domain.contribution;

import hall.shared.Money;
import java.math.BigDecimal;

/**
 * What is paid for a person each month (月缴存额): the person's part (GRYJCE) and the employer's (DWYJCE), each rounded by itself and
 * then added; the sum is never rounded. Both belong to the person (Regulation Art. 3).
 */
public record MonthlyContribution(Money personPart, Money employerPart) {

    public static final MonthlyContribution NONE = new MonthlyContribution(Money.ZERO, Money.ZERO);

    /** Of a base, by the rates of both sides as fractions. */
    public static MonthlyContribution of(
            Money base, BigDecimal personRate, BigDecimal employerRate, Rounding rounding) {
        return new MonthlyContribution(
                rounding.round(base.amount().multiply(personRate)),
                rounding.round(base.amount().multiply(employerRate)));
    }

    public MonthlyContribution plus(MonthlyContribution other) {
        return new MonthlyContribution(personPart.plus(other.personPart), employerPart.plus(other.employerPart));
    }

    /** Whether either part alone is more than so much. */
    public boolean isAbove(Money most) {
        return most.isLessThan(personPart) || most.isLessThan(employerPart);
    }

    public Money total() {
        return personPart.plus(employerPart);
    }
}
