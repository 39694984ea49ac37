package hall.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A case number (办件编号) of 43 characters: 31 implementation code, {@code yyyyMMdd}, 4 daily serial per item. Serials over
 * 9999 go on in base 36 from {@code A000}, so a day never resets.
 */
public record CaseNumber(String value) implements Serializable {

    private static final int IMPLEMENTATION_CODE = 31;
    private static final int CREDIT_CODE = 18;
    private static final int LAST_DECIMAL = 9999;
    private static final int FIRST_LETTERED = Integer.parseInt("A000", 36);

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{31}[0-9]{8}[0-9A-Z]{4}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new BusinessException("CASE-001");
        }
    }

    public static CaseNumber of(String implementationCode, LocalDate day, int serial) {
        if (implementationCode.length() != IMPLEMENTATION_CODE || serial < 1) {
            throw new IllegalArgumentException(implementationCode + "/" + serial);
        }
        String tail = serial <= LAST_DECIMAL
                ? String.format("%04d", serial)
                : Integer.toString(FIRST_LETTERED + serial - LAST_DECIMAL - 1, 36)
                        .toUpperCase(java.util.Locale.ROOT);
        return new CaseNumber(implementationCode + day.format(DateTimeFormatter.BASIC_ISO_DATE) + tail);
    }

    /** The unified social credit code of the centre, which every implementation code begins with. */
    public String centre() {
        return value.substring(0, CREDIT_CODE);
    }

    /** {@code …0001}, for places where the number need not be copied. */
    public String brief() {
        return "…" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
