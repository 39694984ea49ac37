package hall.exchange.domain;

import java.util.Set;

/**
 * A partner as the configuration names it.
 *
 * @param name short name, the alias of its certificate in the trust store
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
 */
public record Registration(String name, String fingerprint, Set<ExchangeOperation> operations) {}
