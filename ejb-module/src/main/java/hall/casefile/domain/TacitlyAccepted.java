package hall.casefile.domain;

import hall.shared.CaseNumber;
import java.time.LocalDateTime;

/**
 * Announced in the transaction in which silence became acceptance: nobody had asked for anything within the five days of
 * Licensing Law Art. 32(4).
 *
 * @param openedAt when the acceptance stage had opened
 */
public record TacitlyAccepted(CaseNumber caseNumber, LocalDateTime openedAt, LocalDateTime at) {}
