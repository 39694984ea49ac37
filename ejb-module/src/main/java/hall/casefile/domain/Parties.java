package hall.casefile.domain;

import java.io.Serializable;
import java.util.Optional;

/**
 * Whom a case concerned beside the applicant on the day it was lodged. What is known later counts, too: {@link FourEyes}.
 *
 * @param spouse identity number of the spouse
 * @param employer unified social credit code of the employer
 */
public record Parties(Optional<String> spouse, Optional<String> employer) implements Serializable {}
