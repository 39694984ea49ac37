package hall.web.soap;

import hall.shared.KeyStores;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.crypto.Merlin;

/** The hall's key and the certificates it believes, as WSS4J takes them; certificates that were added count at once. */
final class DoorKeys {

    private static final DoorKeys ONLY = new DoorKeys(KeyStores.ofEnvironment());

    private final KeyStores stores;
    private final Crypto own;
    private volatile Trust trust;

    private record Trust(FileTime since, Crypto crypto) {}

    private DoorKeys(KeyStores stores) {
        this.stores = stores;
        Merlin merlin = new Merlin();
        merlin.setKeyStore(stores.own());
        this.own = merlin;
    }

    static DoorKeys get() {
        return ONLY;
    }

    Crypto own() {
        return own;
    }

    String password() {
        return stores.password();
    }

    Crypto trusted() {
        FileTime since = stores.trustedSince();
        Trust known = trust;
        if (known == null || !known.since().equals(since)) {
            known = new Trust(since, crypto(stores.trusted()));
            trust = known;
        }
        return known.crypto();
    }

    private static Crypto crypto(KeyStore certificates) {
        Merlin merlin = new Merlin();
        merlin.setTrustStore(certificates);
        return merlin;
    }
}
