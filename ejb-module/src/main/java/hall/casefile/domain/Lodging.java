package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.ServiceItemCode;

/**
 * What a new case is made of.
 *
 * @param submissionKey one per submission; the same key of the same person is the same case
 * @param submissionHash fingerprint of what was submitted under the key
 * @param queryCode six digits, kept only as a hash
 */
public record Lodging(
        CaseNumber caseNumber,
        ServiceItemCode item,
        int itemVersion,
        Applicant applicant,
        Parties parties,
        String submissionKey,
        String submissionHash,
        Facts application,
        DecisionBy decisionBy,
        String queryCode) {}
