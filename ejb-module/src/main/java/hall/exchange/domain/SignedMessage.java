package hall.exchange.domain;

import java.io.Serializable;

/**
 * What the door knows of a message whose signature holds.
 *
 * @param fingerprint SHA-256 of the signer's certificate, 64 hexadecimal digits
 * @param id SHA-256 over the digests of what was signed, 64 hexadecimal digits; the same for a copy, whatever was done to
 *     the parts that are not signed
 * @param source network address it came from
 */
public record SignedMessage(String fingerprint, String id, String source) implements Serializable {}
