package hall.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals short secrets for the database with AES-256-GCM. A sealed text is {@code keyId:base64url(nonce, cipher text, tag)}. The
 * place it is kept at (table, column, row) is sealed in with it: elsewhere it does not open.
 */
public final class SecretBox {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys;
    private final String current;

    private SecretBox(Map<String, SecretKeySpec> keys) {
        this.keys = keys;
        this.current = keys.keySet().iterator().next();
    }

    /**
     * A box for keys written {@code id:64 hexadecimal digits}, with commas between them: the first seals, all of them open.
     *
     * @throws IllegalStateException they are missing or malformed; the message does not repeat them
     */
    public static SecretBox of(String keys) {
        if (keys == null || !keys.matches("[a-z0-9]{1,8}:[0-9a-f]{64}(,[a-z0-9]{1,8}:[0-9a-f]{64})*")) {
            throw new IllegalStateException(
                    "HALL_SECRET_KEYS is missing or malformed: keys for secrets in the database,"
                            + " each id:64 hexadecimal digits, commas between them, the newest first (docs/operations.md)");
        }
        Map<String, SecretKeySpec> byId = new LinkedHashMap<>();
        for (String key : keys.split(",")) {
            String[] parts = key.split(":");
            byId.putIfAbsent(parts[0], new SecretKeySpec(HexFormat.of().parseHex(parts[1]), "AES"));
        }
        return new SecretBox(byId);
    }

    /** Seals with the newest key; the same text never looks the same twice. */
    public String seal(String plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, current, nonce, place).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
            return current + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The text that was sealed at this place.
     *
     * @throws IllegalStateException it was altered, moved here from another place, or sealed with a key that is not here
     */
    public String open(String sealed, String place) {
        String[] parts = sealed.split(":", 2);
        if (parts.length != 2 || !keys.containsKey(parts[0])) {
            throw new IllegalStateException(place + " is not sealed with any key of HALL_SECRET_KEYS");
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(parts[1]);
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, parts[0], nonce, place)
                    .doFinal(whole, NONCE_BYTES, Math.max(0, whole.length - NONCE_BYTES));
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw new IllegalStateException(
                    place + " does not open: it was altered or moved, or key " + parts[0] + " is another one", refused);
        }
    }

    private Cipher cipher(int mode, String key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((key + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "SecretBox" + keys.keySet();
    }
}
