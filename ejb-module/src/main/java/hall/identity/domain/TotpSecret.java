package hall.identity.domain;

import hall.shared.SecretBox;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a one-time-code generator (RFC 6238: HMAC-SHA1, 30 seconds, 6 digits), in Base32 as authenticator
 * programs take it.
 */
public record TotpSecret(String base32) {

    public static final int STEP_SECONDS = 30;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int MODULUS = 1_000_000;

    public TotpSecret {
        if (!base32.matches("[A-Z2-7]{16,64}")) {
            throw new IllegalArgumentException("not a Base32 secret");
        }
    }

    /** Makes the Base32 form of a key of at least 10 bytes. */
    public static TotpSecret of(byte[] key) {
        StringBuilder out = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : key) {
            buffer = buffer << 8 | b & 0xFF;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                out.append(ALPHABET.charAt(buffer >> bits & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            out.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        }
        return new TotpSecret(out.toString());
    }

    /**
     * The address that authenticator programs take it by, from a QR code or typed in.
     *
     * @param issuer whose account it is, as the program shows it
     * @param account the sign-in name
     */
    public String uri(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32 + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** An officer's secret as the database keeps it. */
    public String sealed(SecretBox box, String officer) {
        return box.seal(base32, place(officer));
    }

    /** Reads it back; refusals as {@link SecretBox#open}. */
    public static TotpSecret open(String sealed, SecretBox box, String officer) {
        return new TotpSecret(box.open(sealed, place(officer)));
    }

    private static String place(String officer) {
        return "officer.totp_secret " + officer;
    }

    /** The number of the 30-second step that holds this instant. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The six digits of a step. */
    public String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), "HmacSHA1"));
            byte[] digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = digest[digest.length - 1] & 15;
            int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%06d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The step a code belongs to: the current one or its neighbours, never one that was used before or older.
     *
     * @param lastUsedStep the newest step a code was accepted for
     */
    public OptionalLong accept(String code, Instant now, long lastUsedStep) {
        long current = step(now);
        for (long step = current - 1; step <= current + 1; step++) {
            if (step > lastUsedStep && code(step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private byte[] key() {
        ByteBuffer out = ByteBuffer.allocate(base32.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = buffer << 5 | ALPHABET.indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return out.array();
    }

    @Override
    public String toString() {
        return "TotpSecret";
    }
}
