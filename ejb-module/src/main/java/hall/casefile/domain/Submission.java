package hall.casefile.domain;

import hall.shared.Facts;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the applicant handed in, the key that makes a repeated submission the same case, and the code that
 * opens its progress without signing in. */
@Embeddable
class Submission {

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

    boolean opensWith(String caseNumber, String queryCode) {
        return queryCodeHash.equals(hashOf(caseNumber, queryCode));
    }

    void amend(Facts amended) {
        application = amended.canonical();
    }

    String key() {
        return key;
    }

    String hash() {
        return hash;
    }

    Facts application() {
        return Facts.parse(application);
    }

    DecisionBy decisionBy() {
        return decisionBy;
    }
}
