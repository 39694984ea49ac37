package hall.sandbox.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Properties;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.Merlin;

/**
 * The key stores of the three parties, PKCS#12, in one directory: {@code NAME.p12} is a party's own key (alias NAME),
 * {@code NAME-trust.p12} the certificates that it believes (alias = whose), {@code NAME.pass} the password of both.
 */
public final class Keys {

    private final Path directory;

    public Keys(Path directory) {
        this.directory = directory;
    }

    /** A party's own key, for signing. */
    Crypto own(String party) {
        return crypto(load(party, party), password(party));
    }

    /** The certificate of the hall alone, as the partner believes it, for checking the hall's signatures. */
    public Crypto trustInHall(String partner) {
        try {
            KeyStore one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            one.setCertificateEntry("hall", load(partner + "-trust", partner).getCertificate("hall"));
            Merlin merlin = new Merlin();
            merlin.setTrustStore(one);
            return merlin;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("trust store of " + partner, e);
        }
    }

    String password(String party) {
        try {
            return Files.readString(directory.resolve(party + ".pass")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no " + party + ".pass in " + directory.toAbsolutePath(), e);
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

    private KeyStore load(String store, String party) {
        Path file = directory.resolve(store + ".p12");
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password(party).toCharArray());
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store " + file, e);
        }
    }
}
