package hall.verification.domain;

import hall.shared.CaseNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A question put to a source for a case. It is open until evidence with its request number is stored. */
@Entity
@Table(name = "evidence_request")
public class EvidenceRequest {

    @Id
    private long id;

    @Column(name = "request_number", nullable = false, length = 36)
    private String requestNumber;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "evidence_type", nullable = false, length = 30)
    private EvidenceType type;

    @Column(name = "purpose", nullable = false, length = 60)
    private String purpose;

    @Column(name = "requested_at", nullable = false)
    private LocalDateTime requestedAt;

    protected EvidenceRequest() {}

    public EvidenceRequest(EvidenceQuery query, CaseNumber caseNumber, long personId, LocalDateTime requestedAt) {
        this.id = Ids.next();
        this.requestNumber = query.requestNumber();
        this.caseNumber = caseNumber.value();
        this.personId = personId;
        this.type = query.type();
        this.purpose = query.purpose();
        this.requestedAt = requestedAt;
    }

    public EvidenceType type() {
        return type;
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Plain Chinese purpose, as both sides log it. */
    public String purpose() {
        return purpose;
    }

    public long id() {
        return id;
    }

    public LocalDateTime requestedAt() {
        return requestedAt;
    }
}
