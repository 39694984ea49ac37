package hall.identity.domain;

import hall.audit.domain.AuditHead;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The mark that the demo city was loaded into this database: one row, or none. Owns the stream {@code hall:demo}. */
@Entity
@Table(name = "demo_city")
public class DemoCity {

    /** The only row. */
    public static final long ID = 1;

    @Id
    private long id;

    @Column(name = "loaded_at", nullable = false)
    private LocalDateTime loadedAt;

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected DemoCity() {}

    public DemoCity(LocalDateTime loadedAt) {
        this.id = ID;
        this.loadedAt = loadedAt;
    }

    /** The day all of the demo's dates are laid relative to. */
    public LocalDateTime loadedAt() {
        return loadedAt;
    }

    public AuditHead auditHead() {
        return auditHead;
    }
}
