package hall.identity.domain;

import hall.shared.BusinessException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What a new password must be: 10 to 128 characters, none of the common ones, without the identity number or phone. No rules
 * about kinds of characters: they make passwords worse.
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    /** Fewer different characters than this is a pattern, not a password. */
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    /** @param common common passwords in lower case */
    public PasswordRules(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /**
     * Checks a new password.
     *
     * @throws BusinessException {@code PASSWORD-001} too short, {@code PASSWORD-002} too long, {@code PASSWORD-003} too
     *     common or too simple, {@code PASSWORD-004} contains the identity number or the phone
     */
    public void check(String password, String identityNumber, String phone) {
        check(password);
        String lower = normal(password).toLowerCase(Locale.ROOT);
        String number = identityNumber.toLowerCase(Locale.ROOT);
        if (lower.contains(number) || lower.contains(number.substring(6, 14)) || lower.contains(phone)) {
            throw new BusinessException("PASSWORD-004");
        }
    }

    /** As above for who has neither number nor phone here, an officer. */
    public void check(String password) {
        String given = normal(password);
        int length = given.codePointCount(0, given.length());
        if (length < SHORTEST) {
            throw new BusinessException("PASSWORD-001", SHORTEST, length);
        }
        if (length > LONGEST) {
            throw new BusinessException("PASSWORD-002", LONGEST);
        }
        String lower = given.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || lower.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new BusinessException("PASSWORD-003");
        }
    }

    /** The form that is hashed: the same keys give the same bytes on every keyboard. */
    public static String normal(String password) {
        return Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFKC);
    }
}
