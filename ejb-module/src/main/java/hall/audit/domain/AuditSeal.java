package hall.audit.domain;

import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The global place of an audit row: sequence without gaps, and a hash over everything sealed before. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    /** The chain hash before the first seal. */
    public static final String START = AuditHead.START;

    @Id
    private long sequence;

    @Column(name = "audit_id", nullable = false)
    private long auditId;

    @Column(name = "row_hash", nullable = false, length = 64)
    private String rowHash;

    @Column(name = "chain_hash", nullable = false, length = 64)
    private String chainHash;

    @Column(name = "sealed_at", nullable = false)
    private LocalDateTime sealedAt;

    protected AuditSeal() {}

    public AuditSeal(long sequence, long auditId, String rowHash, String previousChainHash, LocalDateTime sealedAt) {
        this.sequence = sequence;
        this.auditId = auditId;
        this.rowHash = rowHash;
        this.chainHash = chain(previousChainHash, rowHash);
        this.sealedAt = sealedAt;
    }

    /** The chain hash after a row. */
    public static String chain(String previousChainHash, String rowHash) {
        return Sha256.hex(previousChainHash + "\n" + rowHash);
    }

    public long sequence() {
        return sequence;
    }

    public long auditId() {
        return auditId;
    }

    public String chainHash() {
        return chainHash;
    }
}
