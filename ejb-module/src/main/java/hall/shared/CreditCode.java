package hall.shared;

import java.util.stream.IntStream;

/**
 * Unified social credit code of an institution (GB 32100-2015): registry, class, six digits of division, the organisation's code of nine with
 * a check of its own (GB 11714), and a check over all. Some genuine codes fail the check, so a code that does is asked about and never refused.
 *
 * @param value as it was given; of any shape
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_FROM = 8;
    private static final int ORGANISATION_TO = 17;
    private static final String SHAPE = "[0-9A-HJ-NPQRTUWXY]{18}";
    private static final String ORGANISATION_SHAPE = "[0-9A-Z]{8}[0-9X]";

    /** Whether shape and both checks are right. */
    public boolean isSound() {
        return value.matches(SHAPE)
                && isOrganisation(value.substring(ORGANISATION_FROM, ORGANISATION_TO))
                && ALPHABET.charAt((ALPHABET.length() - sum(value, ALPHABET, WEIGHTS) % ALPHABET.length())
                                % ALPHABET.length())
                        == value.charAt(WEIGHTS.length);
    }

    /** Whether it is the code of an organisation (GB 11714), nine signs without a hyphen. */
    static boolean isOrganisation(String code) {
        if (!code.matches(ORGANISATION_SHAPE)) {
            return false;
        }
        int check = 11 - sum(code, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11;
        char expected = check == 10 ? 'X' : (char) ('0' + check % 11);
        return code.charAt(ORGANISATION_WEIGHTS.length) == expected;
    }

    private static int sum(String code, String alphabet, int[] weights) {
        return IntStream.range(0, weights.length)
                .map(i -> alphabet.indexOf(code.charAt(i)) * weights[i])
                .sum();
    }
}
