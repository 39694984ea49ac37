package hall.policy.domain;

import hall.shared.BusinessException;
import java.math.BigDecimal;
import java.util.Arrays;

/** What a parameter is counted in, and which values make sense in it. */
public enum PolicyUnit {
    MONTH(0, "1200"),
    DAY(0, "36500"),
    /** A working calendar counts a year ahead at most, and no deadline ends on the day it begins. */
    WORKING_DAY(0, 1, "366"),
    HOUR(0, "8760"),
    MINUTE(0, "525600"),
    MINUTE_OF_DAY(0, "1440"),
    TIMES(0, "1000000"),
    FILE(0, "1000000"),
    PAYMENT(0, "1000"),
    /** Yuan, to the cent. */
    CNY(2, "9999999999.99"),
    /** Of a hundred. */
    PERCENT(2, "10000"),
    /** A fraction of one, such as 0.05 for 5 %. */
    RATE(7, "1"),
    /** A factor, such as 3 for three times the average wage. */
    FACTOR(4, "1000"),
    /** No or yes, 0 or 1. */
    FLAG(0, "1"),
    /** A unit that only an installation knows. */
    OTHER(7, "9999999999");

    private static final int LONGEST = 24;

    private final int scale;
    private final BigDecimal least;
    private final BigDecimal most;

    PolicyUnit(int scale, String most) {
        this(scale, 0, most);
    }

    PolicyUnit(int scale, int least, String most) {
        this.scale = scale;
        this.least = BigDecimal.valueOf(least);
        this.most = new BigDecimal(most);
    }

    /** The unit of that name, {@link #OTHER} for any that is not ours. */
    public static PolicyUnit of(String name) {
        return Arrays.stream(values())
                .filter(u -> u.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * The value of what was typed.
     *
     * @throws BusinessException {@code POLICY-002} no plain number, too small, too large or too many decimals (arguments: decimals,
     *     largest, smallest)
     */
    public BigDecimal read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST || !text.matches("[0-9]+(\\.[0-9]+)?")) {
            throw refused();
        }
        BigDecimal value = new BigDecimal(text);
        if (value.compareTo(least) < 0
                || value.compareTo(most) > 0
                || value.stripTrailingZeros().scale() > scale) {
            throw refused();
        }
        return this == CNY ? value.setScale(scale) : value;
    }

    private BusinessException refused() {
        return new BusinessException("POLICY-002", scale, most.toPlainString(), least);
    }
}
