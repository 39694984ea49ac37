package hall.verification.domain;

import hall.identity.domain.Applicant;
import hall.shared.CaseNumber;
import hall.shared.Facts;

/**
 * What is to be asked of a source outside.
 *
 * @param itemCode implementation code of the item, 31 characters
 * @param authorisation the case's authorisation number (授权编号)
 * @param purpose plain Chinese, such as 提取审核
 * @param details what the source needs beside the person, such as the account
 */
public record EvidenceQuestion(
        CaseNumber caseNumber,
        String itemCode,
        EvidenceType type,
        String authorisation,
        String purpose,
        Applicant about,
        Facts details) {

    /** The question with a number of its own. */
    public EvidenceQuery numbered(String requestNumber) {
        return new EvidenceQuery(
                requestNumber,
                type,
                caseNumber.value(),
                itemCode,
                authorisation,
                purpose,
                about.name(),
                about.identityNumber(),
                details);
    }
}
