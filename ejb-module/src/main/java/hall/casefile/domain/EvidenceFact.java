package hall.casefile.domain;

import hall.shared.Facts;
import hall.verification.domain.EvidenceOutcome;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A piece of evidence as a rule sees it.
 *
 * @param fetchedAt when the hall got it
 */
public record EvidenceFact(EvidenceOutcome outcome, Facts facts, LocalDateTime fetchedAt) implements Serializable {

    public boolean isConfirmed() {
        return outcome == EvidenceOutcome.CONFIRMED;
    }
}
