package hall.catalogue.domain;

import hall.audit.domain.AuditHead;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number that changes whenever the catalogue does, and the end of its audit stream: one row. */
@Entity
@Table(name = "catalogue_version")
public class CatalogueVersion {

    /** The only row. */
    public static final int ID = 1;

    @Id
    private int id;

    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    private AuditHead auditHead;

    protected CatalogueVersion() {}

    /** The catalogue has changed. */
    public void turn() {
        version++;
    }

    public AuditHead auditHead() {
        return auditHead;
    }
}
