package hall.shared;

import java.io.Serializable;

/**
 * A bank card or social-security card financial account: 16 to 19 digits with a Luhn check. Refused with
 * {@code CARD-001} (shape) or {@code CARD-002} (check digit).
 */
public record BankCardNumber(String value) implements Serializable {

    public BankCardNumber {
        if (!value.matches("[0-9]{16,19}")) {
            throw new BusinessException("CARD-001", value.length());
        }
        if (!luhn(value)) {
            throw new BusinessException("CARD-002");
        }
    }

    /** Reads what a person typed: spaces and hyphens are dropped, full-width digits become half-width. */
    public static BankCardNumber parse(String typed) {
        StringBuilder digits = new StringBuilder();
        (typed == null ? "" : typed).codePoints().forEach(c -> {
            if (c >= 0xFF10 && c <= 0xFF19) {
                digits.append((char) (c - 0xFF10 + '0'));
            } else if (!Character.isWhitespace(c) && c != '-' && c != 0x3000) {
                digits.appendCodePoint(c);
            }
        });
        return new BankCardNumber(digits.toString());
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(digits.length() - 1 - i) - '0';
            int v = i % 2 == 0 ? d : 2 * d;
            sum += v > 9 ? v - 9 : v;
        }
        return sum % 10 == 0;
    }

    /** The last four digits, the only part shown (尾号). */
    public String tail() {
        return value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return "****" + tail();
    }
}
