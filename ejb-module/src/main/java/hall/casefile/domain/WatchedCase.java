package hall.casefile.domain;

import hall.calendar.domain.Pause;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A case as supervision watches its clocks.
 *
 * @param firstDue with {@code id} the key of the list of late cases; null when the case is closed
 * @param number 43 characters
 * @param stageOpenedAt when the open stage opened; {@code stageDue} is its last day for people
 * @param claimedBy sign-in name of the officer who has it, null when nobody
 * @param acceptedOn as in {@link CaseDeadlines}
 * @param askedAt when the applicant was asked to amend, until {@code answeredAt}; null when that did not happen
 */
public record WatchedCase(
        long id,
        LocalDate firstDue,
        String number,
        String itemCode,
        int itemVersion,
        CaseStatus status,
        String branch,
        LocalDateTime lodgedAt,
        LocalDateTime stageOpenedAt,
        LocalDate stageDue,
        String claimedBy,
        LocalDate promisedDue,
        LocalDate statutoryDue,
        LocalDate acceptedOn,
        LocalDateTime askedAt,
        LocalDateTime answeredAt) {

    public CaseNumber caseNumber() {
        return new CaseNumber(number);
    }

    public ServiceItemCode item() {
        return new ServiceItemCode(itemCode);
    }

    public CaseDeadlines deadlines() {
        return new CaseDeadlines(promisedDue, statutoryDue, acceptedOn);
    }

    /** The times in which the limits stood still, the ended ones. */
    public List<Pause> pauses() {
        return answeredAt == null ? List.of() : List.of(new Pause(askedAt, answeredAt));
    }
}
