package hall.sandbox.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Properties;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.Merlin;

/**
 * The key stores of the three parties, PKCS#12, in one directory: {@code NAME.p12} is a party's own key,
 * {@code NAME-trust.p12} its certificate alone, for those who deal with it; the password of {@code X.p12} stands in
 * {@code X.pass}.
 */
public final class Keys {

    private final Path directory;

    public Keys(Path directory) {
        this.directory = directory;
    }

    /** A party's own key, for signing. */
    Crypto own(String party) {
        return crypto(load(party), password(party));
    }

    /** The certificate of exactly one party, for checking its signatures. */
    Crypto trustIn(String party) {
        Merlin merlin = new Merlin();
        merlin.setTrustStore(load(party + "-trust"));
        merlin.setDefaultX509Identifier(party);
        return merlin;
    }

    String alias(String party) {
        try {
            return Collections.list(load(party).aliases()).get(0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key store of " + party, e);
        }
    }

    String password(String store) {
        try {
            return Files.readString(directory.resolve(store + ".pass")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("password of " + store + ".p12", e);
        }
    }

    private static Crypto crypto(KeyStore store, String password) {
        try {
            Properties none = new Properties();
            none.setProperty("org.apache.wss4j.crypto.merlin.keystore.private.password", password);
            Merlin merlin = new Merlin(none, Keys.class.getClassLoader(), null);
            merlin.setKeyStore(store);
            return merlin;
        } catch (org.apache.wss4j.common.ext.WSSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore load(String store) {
        Path file = directory.resolve(store + ".p12");
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password(store).toCharArray());
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store " + file, e);
        }
    }
}
