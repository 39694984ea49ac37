package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseStatus;
import hall.outbox.service.Outbox;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sees the answers come in, in their transaction, and lets the case go on when the last one is there. The case is locked
 * first: of two answers that arrive together exactly one sees that it is the last.
 */
@ApplicationScoped
public class EvidenceListener {

    /** Where an answer may change what comes next: the machine goes on, people see the case assessed anew. */
    private static final Set<CaseStatus> GOES_ON = EnumSet.of(
            CaseStatus.AWAITING_EVIDENCE,
            CaseStatus.SUBMITTED,
            CaseStatus.REVIEWING,
            CaseStatus.APPROVING,
            CaseStatus.GRANTED);

    @Inject
    private CaseFiles files;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    void received(@Observes EvidenceReceived event) {
        CaseFile file = files.lock(event.caseNumber());
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.EVIDENCE_RECEIVED,
                Actor.SYSTEM,
                Facts.with("type", event.type())
                        .and("outcome", event.outcome())
                        .and("hash", event.hash())
                        .build());
        if (GOES_ON.contains(file.status()) && evidence.open(event.caseNumber()).isEmpty()) {
            outbox.putFirst(
                    ProceedMessageHandler.CHANNEL,
                    event.caseNumber().value(),
                    Facts.with("caseNumber", event.caseNumber().value()).build());
        }
    }
}
