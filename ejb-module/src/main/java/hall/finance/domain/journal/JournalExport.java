package hall.finance.domain.journal;

import hall.audit.domain.AuditHead;
import hall.shared.Facts;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** That somebody took the entries of a period away; written before the first byte leaves. */
@Entity
@Table(name = "journal_export")
public class JournalExport {

    @Id
    private long id;

    @Column(name = "first_day", nullable = false)
    private LocalDate from;

    @Column(name = "last_day", nullable = false)
    private LocalDate to;

    @Column(name = "format", nullable = false, length = 4)
    private String format;

    @Column(name = "entries", nullable = false)
    private long entries;

    @Column(name = "taken_by", nullable = false, length = 60)
    private String by;

    @Column(name = "taken_at", nullable = false)
    private LocalDateTime at;

    @Embedded
    private AuditHead audit;

    protected JournalExport() {}

    /**
     * @param format {@code xlsx} or {@code csv}
     * @param entries how many the period had at that moment
     */
    public JournalExport(LocalDate from, LocalDate to, String format, long entries, String by, LocalDateTime at) {
        this.id = Ids.next();
        this.from = from;
        this.to = to;
        this.format = format;
        this.entries = entries;
        this.by = by;
        this.at = at;
        this.audit = AuditHead.start();
    }

    public AuditHead audit() {
        return audit;
    }

    public String auditStream() {
        return "journal-export:" + id;
    }

    public Facts auditFacts() {
        return Facts.with("from", from)
                .and("to", to)
                .and("format", format)
                .and("entries", entries)
                .build();
    }
}
