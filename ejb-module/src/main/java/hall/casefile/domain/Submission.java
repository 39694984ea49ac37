package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the applicant handed in, the key that makes a repeated submission the same case, and the code that
 * opens its progress without signing in. */
@Embeddable
public class Submission {

    @Column(name = "submission_key", nullable = false, length = 64)
    private String key;

    @Column(name = "submission_hash", nullable = false, length = 64)
    private String hash;

    @Column(name = "application", nullable = false)
    private String application;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_by", nullable = false, length = 10)
    private DecisionBy decisionBy;

    @Column(name = "query_code_hash", nullable = false, length = 64)
    private String queryCodeHash;

    protected Submission() {}

    Submission(Lodging lodging) {
        this.key = lodging.submissionKey();
        this.hash = lodging.submissionHash();
        this.application = lodging.application().canonical();
        this.decisionBy = lodging.decisionBy();
        this.queryCodeHash = hashOf(lodging.caseNumber().value(), lodging.queryCode());
    }

    private static String hashOf(String caseNumber, String queryCode) {
        return Sha256.hex(caseNumber + ":" + queryCode);
    }

    /** Whether this is the code sent by SMS when the case of that number was lodged. */
    public boolean opensWith(CaseNumber caseNumber, String queryCode) {
        return queryCodeHash.equals(hashOf(caseNumber.value(), queryCode));
    }

    /** Whether the case was lodged under this key. */
    public boolean isSentAs(String submissionKey) {
        return key.equals(submissionKey);
    }

    /** Whether this is the fingerprint of what was handed in. */
    public boolean holds(String submissionHash) {
        return hash.equals(submissionHash);
    }

    void amend(Facts amended) {
        application = amended.canonical();
    }

    /** What was answered, by the names of the item's form, normalised. */
    public Facts application() {
        return Facts.parse(application);
    }

    DecisionBy decisionBy() {
        return decisionBy;
    }
}
