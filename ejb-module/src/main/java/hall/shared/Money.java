package hall.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount in CNY yuan, scale exactly 2, positive or negative. A third decimal is refused, never rounded away: the
 * database would store 5.005 as 5.01 without a word. Rounding happens only where a rule states it, by {@link #rounded}.
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int SCALE = 2;

    public Money {
        if (amount.scale() != SCALE) {
            if (amount.stripTrailingZeros().scale() > SCALE) {
                throw new IllegalArgumentException("an amount has two decimals: " + amount.toPlainString());
            }
            amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
        }
    }

    /** Parses plain notation such as {@code 24020.40}; no grouping, no exponent. */
    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    /** Rounds half up to the fen, the hall's only rounding of money. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(SCALE, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** As people read it: {@code 24,020.40}, without a currency sign. */
    public String display() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** Plain notation with two decimals: {@code 24020.40}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
