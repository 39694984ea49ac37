package hall.material.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A file a person handed in (材料): what is known of it, without its content. It belongs to the person until it is bound to a case,
 * and then to the case for good. A removed one stays as a row without name and content. Owns the audit stream {@code
 * material:<id>}.
 */
@Entity
@Table(name = "material")
public class Material {

    @Id
    private long id;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @Column(name = "name", nullable = false, length = FileName.LONGEST)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 8)
    private FileKind kind;

    @Column(name = "size", nullable = false)
    private int size;

    @Column(name = "pages", nullable = false)
    private int pages;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Column(name = "received_at", nullable = false)
    private LocalDateTime receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan", nullable = false, length = 12)
    private ScanState scan;

    @Column(name = "case_number", length = 43)
    private String caseNumber;

    @Column(name = "bound_at")
    private LocalDateTime boundAt;

    @Column(name = "removed_at")
    private LocalDateTime removedAt;

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Material() {}

    /**
     * A file just received.
     *
     * @param scan {@code PENDING} where a scanner will look at it, else {@code NOT_SCANNED}
     */
    public Material(long personId, AcceptedFile file, ScanState scan, LocalDateTime now) {
        this.id = Ids.next();
        this.personId = personId;
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.content().length;
        this.pages = file.pages();
        this.sha256 = file.sha256();
        this.scan = scan;
        this.receivedAt = now;
    }

    /**
     * Makes it a part of the case.
     *
     * @throws BusinessException {@code MATERIAL-404} not this person's, or removed; {@code MATERIAL-018} a part of a case already
     *     (argument: name); {@code MATERIAL-017} infected (argument: name)
     */
    public void bindTo(CaseNumber number, long person, LocalDateTime now) {
        if (!isOf(person)) {
            throw new BusinessException("MATERIAL-404");
        }
        refuseWhenBound();
        refuseWhenInfected();
        caseNumber = number.value();
        boundAt = now;
    }

    /** Gives it up; refused with {@code MATERIAL-018} when it is a part of a case. The content is removed beside. */
    public void remove(LocalDateTime now) {
        refuseWhenBound();
        name = "";
        removedAt = now;
    }

    /**
     * Takes over what the scanner found.
     *
     * @return whether it was waited for
     */
    public boolean scanned(boolean clean) {
        if (scan != ScanState.PENDING || removedAt != null) {
            return false;
        }
        scan = clean ? ScanState.CLEAN : ScanState.INFECTED;
        return true;
    }

    /** Whether it is there and this person's. */
    public boolean isOf(long person) {
        return personId == person && removedAt == null;
    }

    /** Refuses its owner with {@code MATERIAL-017} what is in quarantine. */
    public void refuseWhenInfected() {
        if (scan == ScanState.INFECTED) {
            throw new BusinessException("MATERIAL-017", name);
        }
    }

    /** Refuses others than the owner, with {@code MATERIAL-016} what waits for the scanner, as an infected one. */
    public void refuseUnlessScanned() {
        if (scan == ScanState.PENDING) {
            throw new BusinessException("MATERIAL-016", name);
        }
        refuseWhenInfected();
    }

    private void refuseWhenBound() {
        if (caseNumber != null) {
            throw new BusinessException("MATERIAL-018", name);
        }
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public Optional<CaseNumber> caseNumber() {
        return Optional.ofNullable(caseNumber).map(CaseNumber::new);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public AuditHead audit() {
        return auditHead;
    }

    public String auditStream() {
        return "material:" + id;
    }

    /** As others see it. */
    public MaterialView view() {
        return new MaterialView(id, name, kind, size, pages, sha256, receivedAt, scan, caseNumber, personId);
    }
}
