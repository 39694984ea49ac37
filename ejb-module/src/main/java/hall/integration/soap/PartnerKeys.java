package hall.integration.soap;

import hall.shared.KeyStores;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.apache.wss4j.common.crypto.Merlin;

/** The hall's own key and the certificates of its partners, as WSS4J takes them. */
final class PartnerKeys {

    static final String ALIAS = KeyStores.ALIAS;

    private final KeyStores stores;

    PartnerKeys(Path directory) {
        this.stores = new KeyStores(directory);
    }

    /** The hall's key, for signing. */
    Merlin own() {
        Merlin merlin = new Merlin();
        merlin.setKeyStore(stores.own());
        return merlin;
    }

    /** The certificate of exactly this partner: another partner's good signature is a wrong one here. */
    Merlin trustIn(String partner) {
        try {
            KeyStore one = KeyStore.getInstance("PKCS12");
            one.load(null, null);
            one.setCertificateEntry(partner, stores.trusted().getCertificate(partner));
            Merlin merlin = new Merlin();
            merlin.setTrustStore(one);
            return merlin;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of " + partner, e);
        }
    }

    String password() {
        return stores.password();
    }
}
