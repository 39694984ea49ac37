package hall.fund.domain.staff;

import hall.audit.domain.AuditHead;
import hall.fund.domain.contribution.ContributionMonth;
import hall.shared.BusinessException;
import hall.shared.Facts;
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
 * A clerk's table of staff: handed in, read by a long work, looked at, taken over whole with its good lines, and taken back while nothing
 * was posted by it.
 */
@Entity
@Table(name = "staff_table")
public class StaffTable {

    @Id
    private long id;

    /** DWZH. */
    @Column(name = "employer_account", nullable = false, length = 12)
    private String employerAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 13)
    private TableKind kind;

    /** The month that back payments are for, {@code yyyyMM}; null for bases. */
    @Column(name = "month", length = 6)
    private String month;

    /** As it is shown; never a path or a key. */
    @Column(name = "file_name", nullable = false, length = 120)
    private String fileName;

    @Column(name = "sha256", nullable = false, length = 64)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 8)
    private TableState state;

    @Column(name = "good", nullable = false)
    private int good;

    @Column(name = "bad", nullable = false)
    private int bad;

    @Column(name = "received_at", nullable = false)
    private LocalDateTime receivedAt;

    @Column(name = "applied_at")
    private LocalDateTime appliedAt;

    /** The month from which its bases are paid by, {@code yyyyMM}; null until they are applied, and for back payments. */
    @Column(name = "holds_from", length = 6)
    private String holdsFrom;

    /** The list that its back payments became. */
    @Column(name = "list_id")
    private Long list;

    /** When the names and numbers typed into it were removed; null before. */
    @Column(name = "forgotten_at")
    private LocalDateTime forgottenAt;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected StaffTable() {}

    public StaffTable(String employerAccount, TableFile file, LocalDateTime now) {
        this.id = Ids.next();
        this.employerAccount = employerAccount;
        this.kind = file.kind();
        this.month = file.month().map(ContributionMonth::toString).orElse(null);
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.state = TableState.RECEIVED;
        this.receivedAt = now;
        this.audit = AuditHead.start();
    }

    /** It was read and checked. */
    public void read(int goodLines, int badLines) {
        state.require(TableState.RECEIVED);
        state = TableState.READ;
        good = goodLines;
        bad = badLines;
    }

    /** It will not be read: it cannot, or its clerk called it off. */
    public void drop() {
        state.require(TableState.RECEIVED);
        state = TableState.DROPPED;
    }

    /** What was read of it holds no more, and the same bytes are read anew. */
    public void supersede() {
        state.require(TableState.READ);
        state = TableState.DROPPED;
    }

    /**
     * Its good lines are taken over.
     *
     * @param becameList of back payments, null for bases
     * @throws BusinessException {@code CONTRIBUTION-042} it was already; {@code CONTRIBUTION-044} it has no good line
     */
    public void apply(Long becameList, LocalDateTime now) {
        state.require(TableState.READ);
        if (good == 0) {
            throw new BusinessException("CONTRIBUTION-044");
        }
        state = TableState.APPLIED;
        appliedAt = now;
        list = becameList;
    }

    /** Its bases are those of the employer's lists from a month on. */
    public void holdFrom(ContributionMonth first) {
        holdsFrom = first.toString();
    }

    /** They are taken back; refuses with {@code CONTRIBUTION-042} a table that is not applied. */
    public void undo() {
        state.require(TableState.APPLIED);
        state = TableState.UNDONE;
    }

    /** What was typed into it is not kept any more. */
    public void forget(LocalDateTime now) {
        forgottenAt = now;
    }

    public boolean isForgotten() {
        return forgottenAt != null;
    }

    /** What the audit keeps of it; the file's name is a clerk's words and stays out. */
    public Facts auditFacts() {
        return Facts.with("employer", employerAccount)
                .and("kind", kind)
                .and("sha256", sha256)
                .and("good", good)
                .and("bad", bad)
                .build();
    }

    public long id() {
        return id;
    }

    public String employerAccount() {
        return employerAccount;
    }

    public TableKind kind() {
        return kind;
    }

    /** Of back payments. */
    public Optional<ContributionMonth> month() {
        return Optional.ofNullable(month).map(ContributionMonth::read);
    }

    /** What was handed in. */
    public TableFile file() {
        return new TableFile(kind, fileName, sha256, month());
    }

    public String fileName() {
        return fileName;
    }

    public TableState state() {
        return state;
    }

    public int good() {
        return good;
    }

    public int bad() {
        return bad;
    }

    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    public Optional<LocalDateTime> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    public Optional<Long> list() {
        return Optional.ofNullable(list);
    }

    public int version() {
        return version;
    }

    public AuditHead audit() {
        return audit;
    }

    /** {@code staff-table:<id>}. */
    public String auditStream() {
        return "staff-table:" + id;
    }
}
