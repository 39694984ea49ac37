package hall.integration.soap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.wss4j.common.crypto.Merlin;

/** The hall's own key and the certificates of its partners, PKCS#12 files outside the archives. */
final class PartnerKeys {

    static final String ALIAS = "hall";

    private final Path directory;

    PartnerKeys(Path directory) {
        this.directory = directory;
    }

    /** The hall's key, for signing. */
    Merlin own() {
        Merlin merlin = new Merlin();
        merlin.setKeyStore(load("hall.p12"));
        return merlin;
    }

    /** The certificate of exactly this partner: another partner's good signature is a wrong one here. */
    Merlin trustIn(String partner) {
        try {
            KeyStore one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            one.setCertificateEntry(partner, load("hall-trust.p12").getCertificate(partner));
            Merlin merlin = new Merlin();
            merlin.setTrustStore(one);
            return merlin;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of " + partner, e);
        }
    }

    String password() {
        try {
            return Files.readString(directory.resolve("hall.pass")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the password of the key store", e);
        }
    }

    private KeyStore load(String file) {
        try (InputStream in = Files.newInputStream(directory.resolve(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password().toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key store " + directory.resolve(file), e);
        }
    }
}
