package hall.casefile.domain;

import hall.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A case as a line of a list.
 *
 * @param id for paging by key
 * @param caseNumber 43 characters
 * @param stageDue last day of the open stage for people
 * @param claimedBy sign-in name of the officer who has it, null when nobody
 */
public record CaseListing(
        long id,
        String caseNumber,
        String itemCode,
        String applicantName,
        CaseStatus status,
        Money amount,
        LocalDateTime lodgedAt,
        LocalDate stageDue,
        LocalDateTime closedAt,
        String claimedBy) {

    /** The line for a list of the staff: who it is stays with the case, where every look leaves a line for the person. */
    public CaseListing forStaff() {
        int first = applicantName.offsetByCodePoints(0, 1);
        return new CaseListing(
                id,
                caseNumber,
                itemCode,
                applicantName.substring(0, first) + "**",
                status,
                amount,
                lodgedAt,
                stageDue,
                closedAt,
                claimedBy);
    }
}
