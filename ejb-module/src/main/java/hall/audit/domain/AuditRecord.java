package hall.audit.domain;

import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** One thing that happened. Written once; the database refuses to change or remove it. */
@Entity
@Table(name = "audit_record")
public class AuditRecord {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    @Id
    private long id;

    @Column(name = "stream", nullable = false, length = 60)
    private String stream;

    @Column(name = "sequence", nullable = false)
    private int sequence;

    @Column(name = "happened_at", nullable = false)
    private LocalDateTime happenedAt;

    @Column(name = "actor", nullable = false, length = 80)
    private String actor;

    @Column(name = "event_type", nullable = false, length = 40)
    private String eventType;

    @Column(name = "facts", nullable = false)
    private String facts;

    @Column(name = "previous_hash", nullable = false, length = 64)
    private String previousHash;

    @Column(name = "row_hash", nullable = false, length = 64)
    private String rowHash;

    protected AuditRecord() {}

    /** The next row of the stream; moves the head. */
    public static AuditRecord append(
            AuditHead head, String stream, AuditEventType type, Actor actor, LocalDateTime at, Facts facts) {
        AuditRecord r = new AuditRecord();
        r.id = Ids.next();
        r.stream = stream;
        r.sequence = head.next();
        r.happenedAt = at.truncatedTo(ChronoUnit.MILLIS);
        r.actor = actor.toString();
        r.eventType = type.name();
        r.facts = facts.canonical();
        r.previousHash = head.hash();
        r.rowHash = hash(r.id, stream, r.sequence, r.happenedAt, r.actor, r.eventType, r.facts, r.previousHash);
        head.advance(r.rowHash);
        return r;
    }

    /** The hash of a row over all of its columns; the verifier computes it again. */
    public static String hash(
            long id,
            String stream,
            int sequence,
            LocalDateTime happenedAt,
            String actor,
            String eventType,
            String facts,
            String previousHash) {
        return Sha256.hex(String.join(
                "\n",
                Long.toString(id),
                stream,
                Integer.toString(sequence),
                happenedAt.format(MILLIS),
                actor,
                eventType,
                facts,
                previousHash));
    }

    public long id() {
        return id;
    }

    public String rowHash() {
        return rowHash;
    }
}
