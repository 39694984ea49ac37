package hall.exchange.service;

import hall.exchange.domain.ExchangeOperation;
import hall.exchange.domain.Registration;
import hall.shared.KeyStores;
import hall.shared.Sha256;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code partners.properties} beside the key stores: one line a partner, {@code name = Operation Operation …}; its certificate is
 * the one of that alias in the trust store.
 */
final class RegistrationFile {

    private final KeyStores stores;

    RegistrationFile(KeyStores stores) {
        this.stores = stores;
    }

    /** Changes whenever the file or the certificates do. */
    String state() {
        try {
            Path file = file();
            return stores.trustedSince() + " " + (Files.exists(file) ? Files.getLastModifiedTime(file) : "none");
        } catch (IOException e) {
            throw new IllegalStateException("partners.properties", e);
        }
    }

    /**
     * Who is registered; nobody without the file.
     *
     * @throws IllegalStateException in words for the operator, when a line names what is not there
     */
    List<Registration> read() {
        if (!Files.exists(file())) {
            return List.of();
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file(), StandardCharsets.UTF_8)) {
            lines.load(in);
            KeyStore trusted = stores.trusted();
            List<Registration> all = new ArrayList<>();
            for (String name : new TreeSet<>(lines.stringPropertyNames())) {
                all.add(new Registration(name, fingerprint(trusted, name), operations(name, lines.getProperty(name))));
            }
            return all;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("partners.properties cannot be read", e);
        }
    }

    private Path file() {
        return stores.file("partners.properties");
    }

    private static String fingerprint(KeyStore trusted, String name) throws GeneralSecurityException {
        Certificate certificate = trusted.getCertificate(name);
        if (certificate == null) {
            throw new IllegalStateException(
                    "partners.properties names " + name + ", but hall-trust.p12 has no certificate of that alias");
        }
        return Sha256.hex(certificate.getEncoded());
    }

    private static Set<ExchangeOperation> operations(String name, String line) {
        Set<ExchangeOperation> operations = EnumSet.noneOf(ExchangeOperation.class);
        for (String word : line.strip().split("[,\\s]+")) {
            if (!word.isEmpty()) {
                operations.add(ExchangeOperation.of(word)
                        .orElseThrow(() -> new IllegalStateException(
                                "partners.properties gives " + name + " the unknown operation " + word)));
            }
        }
        return operations;
    }
}
