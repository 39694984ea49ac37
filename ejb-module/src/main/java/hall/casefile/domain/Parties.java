package hall.casefile.domain;

import java.io.Serializable;
import java.util.Optional;

/**
 * Whose case it is, beside the applicant: an officer who is one of them, or works for that employer, must not touch it.
 *
 * @param spouse identity number of the spouse
 * @param employer unified social credit code of the employer
 */
public record Parties(Optional<String> spouse, Optional<String> employer) implements Serializable {}
