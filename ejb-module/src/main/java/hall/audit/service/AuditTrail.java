package hall.audit.service;

import hall.audit.domain.AuditEventType;
import hall.audit.domain.AuditHead;
import hall.audit.domain.AuditRecord;
import hall.audit.domain.AuditRecords;
import hall.shared.Actor;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Records facts. MANDATORY: a fact without its transaction would be a rumour.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    private AuditRecords records;
    private Clock clock;

    protected AuditTrail() {}

    @Inject
    public AuditTrail(AuditRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * Appends a row to the stream whose head the aggregate hands over.
     *
     * @param head the stream's end, kept and locked by the aggregate that owns it
     * @param stream {@code case:<43>}, {@code person:<id>}, {@code officer:<name>}, {@code hall:<what>}
     * @param facts what happened, without full identity or card numbers
     */
    public void record(AuditHead head, String stream, AuditEventType type, Actor actor, Facts facts) {
        records.add(AuditRecord.append(head, stream, type, actor, LocalDateTime.now(clock), facts));
    }
}
