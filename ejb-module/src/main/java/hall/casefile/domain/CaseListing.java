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
        String claimedBy) {}
