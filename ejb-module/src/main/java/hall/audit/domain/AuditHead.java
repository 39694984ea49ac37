package hall.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The end of an audit stream, kept by the aggregate that owns the stream: the number of rows so far and the hash of the
 * last. The aggregate's optimistic or pessimistic lock makes the chain single-file.
 */
@Embeddable
public class AuditHead {

    /** The hash before the first row of a stream. */
    static final String START = "0".repeat(64);

    @Column(name = "audit_sequence", nullable = false)
    private int sequence;

    @Column(name = "audit_hash", nullable = false, length = 64)
    private String hash;

    protected AuditHead() {}

    public static AuditHead start() {
        AuditHead head = new AuditHead();
        head.hash = START;
        return head;
    }

    int next() {
        return sequence + 1;
    }

    String hash() {
        return hash;
    }

    void advance(String newHash) {
        sequence++;
        hash = newHash;
    }
}
