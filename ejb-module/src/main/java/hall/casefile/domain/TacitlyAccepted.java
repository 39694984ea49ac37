package hall.casefile.domain;

import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Announced in the transaction in which silence became acceptance: nobody had asked for anything within the five days of
 * Licensing Law Art. 32(4).
 *
 * @param openedAt when the acceptance stage had opened
 * @param lastDay the last of the five days
 */
public record TacitlyAccepted(CaseNumber caseNumber, LocalDateTime openedAt, LocalDate lastDay, LocalDateTime at) {}
