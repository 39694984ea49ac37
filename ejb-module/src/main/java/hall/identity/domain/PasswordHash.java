package hall.identity.domain;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash in PHC form, parameters and salt included:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>}, Base64 without padding.
 */
public record PasswordHash(String encoded) {

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{22,86})");

    public PasswordHash {
        if (!PHC.matcher(encoded).matches()) {
            throw new IllegalArgumentException("not an Argon2id hash in PHC form");
        }
    }

    /** Writes the PHC form. */
    public static PasswordHash of(Parameters parameters, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=19$m=" + parameters.memoryKib() + ",t=" + parameters.passes() + ",p="
                + parameters.lanes() + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }

    public Parameters parameters() {
        Matcher m = parsed();
        return new Parameters(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }

    public byte[] salt() {
        return Base64.getDecoder().decode(parsed().group(4));
    }

    public byte[] hash() {
        return Base64.getDecoder().decode(parsed().group(5));
    }

    private Matcher parsed() {
        Matcher m = PHC.matcher(encoded);
        if (!m.matches()) {
            throw new IllegalStateException();
        }
        return m;
    }

    /** Says nothing: a hash has no business in a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }

    /**
     * The cost of one hash.
     *
     * @param memoryKib memory in KiB
     * @param passes iterations
     * @param lanes parallelism
     */
    public record Parameters(int memoryKib, int passes, int lanes) {

        /** What new hashes get: 19 MiB, two passes, one lane (OWASP's first choice for Argon2id). */
        public static final Parameters CURRENT = new Parameters(19 * 1024, 2, 1);

        /** Whether a hash with these parameters is cheaper than the given ones in any respect. */
        public boolean weakerThan(Parameters wanted) {
            return memoryKib < wanted.memoryKib || passes < wanted.passes;
        }
    }
}
