package hall.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * The hall's own key ({@code hall.p12}, alias {@code hall}) and the certificates it believes ({@code hall-trust.p12}, alias =
 * partner): PKCS#12 files outside the archives, both with the password in {@code hall.pass}.
 */
public final class KeyStores {

    /** Alias of the hall's own key. */
    public static final String ALIAS = "hall";

    private static final String TRUST = "hall-trust.p12";

    private final Path directory;

    public KeyStores(Path directory) {
        this.directory = directory;
    }

    /** The directory that the environment names: {@code HALL_KEYS}. */
    public static KeyStores ofEnvironment() {
        String keys = System.getenv("HALL_KEYS");
        if (keys == null || keys.isBlank()) {
            throw new IllegalStateException("the environment variable HALL_KEYS is not set");
        }
        return new KeyStores(Path.of(keys.strip()));
    }

    /** A file beside the stores. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    public KeyStore own() {
        return load("hall.p12");
    }

    public KeyStore trusted() {
        return load(TRUST);
    }

    /** When the certificates were changed last. */
    public FileTime trustedSince() {
        try {
            return Files.getLastModifiedTime(directory.resolve(TRUST));
        } catch (IOException e) {
            throw new IllegalStateException("the key store " + TRUST, e);
        }
    }

    public String password() {
        try {
            return Files.readString(directory.resolve("hall.pass")).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the password of the key store", e);
        }
    }

    private KeyStore load(String file) {
        try (InputStream in = Files.newInputStream(directory.resolve(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password().toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store " + file, e);
        }
    }
}
