package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * An assessment with the bytes it was made from, never changed: from the input alone the same rule set must give the same
 * result again.
 */
@Entity
@Table(name = "assessment")
public class AssessmentRecord {

    @Id
    private long id;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Column(name = "assessed_at", nullable = false)
    private LocalDateTime assessedAt;

    @Column(name = "rule_set", nullable = false, length = 20)
    private String ruleSet;

    @Column(name = "input", nullable = false)
    private String input;

    @Column(name = "result", nullable = false)
    private String result;

    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    protected AssessmentRecord() {}

    public AssessmentRecord(CaseNumber caseNumber, AssessmentInput input, Assessment result, LocalDateTime at) {
        this.id = Ids.next();
        this.caseNumber = caseNumber.value();
        this.assessedAt = at;
        this.ruleSet = input.ruleSet();
        this.input = input.toFacts().canonical();
        this.result = result.toFacts().canonical();
        this.hash = hashOf(this.input, this.result);
    }

    /** SHA-256 over input and result. */
    public static String hashOf(String input, String result) {
        return Sha256.hex(input + "\n" + result);
    }

    public Assessment assessment() {
        return Assessment.ofFacts(Facts.parse(result));
    }

    public AssessmentInput input() {
        return AssessmentInput.ofFacts(Facts.parse(input));
    }

    public String hash() {
        return hash;
    }

    public LocalDateTime assessedAt() {
        return assessedAt;
    }
}
