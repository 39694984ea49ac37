package hall.casefile.service;

import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the applicant is told at once.
 *
 * @param alreadyLodged whether this submission was the same case before (double click, Back, second tab)
 * @param promisedDue last day of the promise if people decide
 */
public record CaseReceipt(
        CaseNumber caseNumber, boolean alreadyLodged, LocalDateTime lodgedAt, LocalDate promisedDue) {}
