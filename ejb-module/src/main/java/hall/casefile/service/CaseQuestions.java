package hall.casefile.service;

import hall.identity.domain.Applicant;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.verification.domain.EvidenceQuestion;
import hall.verification.domain.EvidenceType;

/**
 * Puts a case's questions to the sources into form.
 *
 * @param itemCode implementation code of the item, 31 characters
 * @param purpose plain Chinese, logged by both sides
 */
record CaseQuestions(CaseNumber caseNumber, String itemCode, String purpose, Applicant about) {

    EvidenceQuestion of(EvidenceType type, Facts details) {
        return new EvidenceQuestion(caseNumber, itemCode, type, authorisation(), purpose, about, details);
    }

    /** One authorisation number per case (授权编号): SQ, the day, the case's serial. */
    private String authorisation() {
        return "SQ" + caseNumber.value().substring(31);
    }
}
