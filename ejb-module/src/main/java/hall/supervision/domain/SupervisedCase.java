package hall.supervision.domain;

import hall.casefile.domain.CaseStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A case as a line of the supervisor's lists.
 *
 * @param id with {@code stageDue} the key of the next page
 * @param applicant the first character of the name, the rest masked
 * @param claimedBy sign-in name of the officer who has it, null when nobody
 */
public record SupervisedCase(
        long id,
        String no,
        String itemCode,
        String applicant,
        CaseStatus status,
        String branch,
        LocalDateTime lodgedAt,
        LocalDate stageDue,
        LocalDate promisedDue,
        LocalDateTime closedAt,
        String claimedBy) {

    public SupervisedCase {
        int first = applicant.isEmpty() ? 0 : applicant.offsetByCodePoints(0, 1);
        applicant = applicant.substring(0, first) + "**";
    }
}
