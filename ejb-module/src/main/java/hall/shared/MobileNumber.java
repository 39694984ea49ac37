package hall.shared;

import java.io.Serializable;

/** A mainland mobile number, 11 digits starting with 1. Refused with {@code PHONE-001}. */
public record MobileNumber(String value) implements Serializable {

    public MobileNumber {
        if (!value.matches("1[3-9][0-9]{9}")) {
            throw new BusinessException("PHONE-001");
        }
    }

    /** Reads what a person typed: spaces and hyphens are dropped, full-width digits become half-width. */
    public static MobileNumber parse(String typed) {
        StringBuilder digits = new StringBuilder();
        (typed == null ? "" : typed).codePoints().forEach(c -> {
            if (c >= 0xFF10 && c <= 0xFF19) {
                digits.append((char) (c - 0xFF10 + '0'));
            } else if (!Character.isWhitespace(c) && c != '-') {
                digits.appendCodePoint(c);
            }
        });
        return new MobileNumber(digits.toString());
    }

    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
