package hall.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A citizen identity number (公民身份号码) of GB 11643-1999: 6 digits division, 8 birth date, 3 serial (odd male, even
 * female), 1 check by ISO 7064 MOD 11-2. Always 18 characters, upper case X.
 *
 * <p>{@link #parse} normalises full-width digits, spaces at the ends and a lower-case x. Division prefix 9999 is not
 * assigned in GB/T 2260: those numbers belong to nobody and are for the demo only, see {@link #isSynthetic}.
 */
public record IdentityNumber(String value) implements Serializable {

    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdentityNumber {
        requireWellFormed(value);
    }

    /**
     * Reads what a person typed.
     *
     * @throws BusinessException {@code ID-001} not 18 characters, {@code ID-002} wrong check digit, {@code ID-003}
     *     impossible birth date
     */
    public static IdentityNumber parse(String typed) {
        return new IdentityNumber(normalise(typed));
    }

    private static String normalise(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(LENGTH);
        typed.strip().codePoints().forEach(c -> {
            int half = c >= 0xFF10 && c <= 0xFF19 ? c - 0xFF10 + '0' : c;
            if (half == 'x' || half == 0xFF58 || half == 0xFF38) {
                half = 'X';
            }
            out.appendCodePoint(half);
        });
        return out.toString();
    }

    /** The number whose first 17 digits are given, its check character computed; refuses as {@link #parse}. */
    public static IdentityNumber completed(String digits) {
        if (!digits.matches("[0-9]{17}")) {
            throw new BusinessException("ID-001", digits.length());
        }
        return new IdentityNumber(digits + CHECKS.charAt(checkIndex(digits)));
    }

    // The check character c makes (sum of the 17 weighted digits + c) congruent to 1 modulo 11; the table is in that
    // order.
    private static int checkIndex(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % CHECKS.length();
    }

    private static void requireWellFormed(String value) {
        if (!value.matches("[0-9]{17}[0-9X]")) {
            throw new BusinessException("ID-001", value.length());
        }
        if (CHECKS.charAt(checkIndex(value)) != value.charAt(LENGTH - 1)) {
            throw new BusinessException("ID-002");
        }
        try {
            birthDate(value);
        } catch (DateTimeException impossible) {
            throw new BusinessException("ID-003");
        }
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(10, 12)),
                Integer.parseInt(value.substring(12, 14)));
    }

    /** The 15 digits of before 1999, without century and check digit: old records may still name the person by them. */
    public String former() {
        return value.substring(0, 6) + value.substring(8, 17);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Refuses, with {@code ID-003}, a birth date after the given day. */
    public IdentityNumber requireBornBy(LocalDate today) {
        if (birthDate().isAfter(today)) {
            throw new BusinessException("ID-003");
        }
        return this;
    }

    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Whether the division is one that is assigned to no place, so that no living person has this number. */
    public boolean isSynthetic() {
        return value.startsWith("9999");
    }

    /** {@code 9999**********0026}: the only form shown or logged. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    /** Masked, so that a number never reaches a log by string concatenation. */
    @Override
    public String toString() {
        return masked();
    }
}
