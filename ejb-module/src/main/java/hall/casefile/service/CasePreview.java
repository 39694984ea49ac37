package hall.casefile.service;

import hall.casefile.domain.Assessment;
import hall.identity.domain.Applicant;
import hall.identity.domain.OwnCard;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the applicant sees before anything is asked: what they can get, when and why, from the centre's own books; what the
 * sources outside will be asked only after confirming stays UNKNOWN.
 *
 * @param applicant the person with the usual card
 * @param cards the own cards the money can go to, the usual one first
 * @param assessment conditions, amount and arithmetic of now
 * @param byPostDue the last day people would need
 * @param automaticMinutes what the system promises
 * @param openCase the person's open case of this item, which must end first
 */
public record CasePreview(
        ServiceItemCode item,
        int itemVersion,
        Applicant applicant,
        List<OwnCard> cards,
        Assessment assessment,
        boolean automaticPossible,
        int automaticMinutes,
        int promisedWorkingDays,
        LocalDate byPostDue,
        LocalDateTime at,
        Optional<CaseNumber> openCase) {

    /** Nothing speaks against it by the centre's own books; how much may depend on what a source outside will say. */
    public boolean possible() {
        return !assessment.anyFail();
    }
}
