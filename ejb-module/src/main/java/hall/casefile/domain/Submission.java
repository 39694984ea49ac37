package hall.casefile.domain;

import hall.shared.Facts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the applicant handed in, and the key that makes a repeated submission the same case. */
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

    protected Submission() {}

    Submission(Lodging lodging) {
        this.key = lodging.submissionKey();
        this.hash = lodging.submissionHash();
        this.application = lodging.application().canonical();
        this.decisionBy = lodging.decisionBy();
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
