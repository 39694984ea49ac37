package hall.verification.domain;

import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One answer of one source, kept as it was understood, never changed. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    private long id;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_type", nullable = false, length = 30)
    private EvidenceType type;

    @Column(name = "request_number", nullable = false, length = 36)
    private String requestNumber;

    @Column(name = "subject_hash", nullable = false, length = 64)
    private String subjectHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 20)
    private EvidenceOutcome outcome;

    @Column(name = "fetched_at", nullable = false)
    private LocalDateTime fetchedAt;

    @Column(name = "source_updated_at")
    private LocalDateTime sourceUpdatedAt;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "hash", nullable = false, length = 64)
    private String hash;

    protected Evidence() {}

    /** Stores an answer. Refuses what is no answer: that is asked again instead. */
    public Evidence(
            CaseNumber caseNumber,
            String requestNumber,
            EvidenceType type,
            IdentityNumber subject,
            EvidenceAnswer answer,
            LocalDateTime fetchedAt) {
        if (!answer.outcome().isAnswer()) {
            throw new IllegalArgumentException("no answer is no evidence: " + answer.problem());
        }
        this.id = Ids.next();
        this.caseNumber = caseNumber.value();
        this.requestNumber = requestNumber;
        this.type = type;
        this.subjectHash = Sha256.hex(subject.value());
        this.outcome = answer.outcome();
        this.fetchedAt = fetchedAt.withNano(0);
        this.sourceUpdatedAt = answer.sourceUpdatedAt() == null
                ? null
                : answer.sourceUpdatedAt().withNano(0);
        this.facts = answer.facts().canonical();
        this.hash = hashOf(
                this.caseNumber,
                requestNumber,
                type.name(),
                subjectHash,
                outcome.name(),
                this.fetchedAt,
                sourceUpdatedAt,
                facts);
    }

    /** The hash over everything an answer says, who it is about, and when it came. */
    public static String hashOf(
            String caseNumber,
            String requestNumber,
            String type,
            String subjectHash,
            String outcome,
            LocalDateTime fetchedAt,
            LocalDateTime sourceUpdatedAt,
            String facts) {
        return Sha256.hex(String.join(
                "\n",
                caseNumber,
                requestNumber,
                type,
                subjectHash,
                outcome,
                fetchedAt.toString(),
                String.valueOf(sourceUpdatedAt),
                facts));
    }

    public EvidenceType type() {
        return type;
    }

    public EvidenceOutcome outcome() {
        return outcome;
    }

    public Facts facts() {
        return Facts.parse(facts);
    }

    public LocalDateTime fetchedAt() {
        return fetchedAt;
    }

    public LocalDateTime sourceUpdatedAt() {
        return sourceUpdatedAt;
    }

    public String hash() {
        return hash;
    }
}
