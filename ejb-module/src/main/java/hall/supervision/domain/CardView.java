package hall.supervision.domain;

import hall.casefile.domain.CaseStage;
import hall.shared.CaseNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A card as it is read.
 *
 * @param no the case, 43 characters
 * @param lastDay the last day that was in time
 * @param holder sign-in name of the officer who had the stage, null when nobody
 * @param revokedBy {@code OFFICER:supervisor1}; null, as {@code revokedAt} and {@code revokeReason}, while the card stands
 */
public record CardView(
        long id,
        String no,
        CardRule rule,
        CardColour colour,
        CaseStage stage,
        String branch,
        LocalDate lastDay,
        String holder,
        LocalDateTime raisedAt,
        LocalDateTime revokedAt,
        String revokedBy,
        String revokeReason) {

    public CaseNumber caseNumber() {
        return new CaseNumber(no);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
