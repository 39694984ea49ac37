package hall.casefile.domain;

import hall.audit.domain.AuditHead;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.ServiceItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That an officer took the list of the own posts away; what was searched for may be a name, and is not kept. */
@Entity
@Table(name = "task_export")
public class TaskExport {

    @Id
    private long id;

    @Column(name = "view_name", nullable = false, length = 10)
    private String view;

    @Column(name = "item_code", nullable = false, length = 4)
    private String item;

    @Column(name = "stage", nullable = false, length = 10)
    private String stage;

    @Column(name = "searched", nullable = false)
    private boolean searched;

    @Column(name = "taken_lines", nullable = false)
    private int lines;

    @Column(name = "taken_by", nullable = false, length = 60)
    private String by;

    @Column(name = "taken_at", nullable = false)
    private LocalDateTime at;

    @Embedded
    private AuditHead audit;

    protected TaskExport() {}

    /** @param lines how many were given */
    public TaskExport(TaskFilter filter, int lines, String by, LocalDateTime at) {
        this.id = Ids.next();
        this.view = filter.view().name();
        this.item = filter.item().map(ServiceItemCode::value).orElse("");
        this.stage = filter.stage().map(CaseStage::name).orElse("");
        this.searched = !filter.text().isEmpty();
        this.lines = lines;
        this.by = by;
        this.at = at;
        this.audit = AuditHead.start();
    }

    public AuditHead audit() {
        return audit;
    }

    public String auditStream() {
        return "task-export:" + id;
    }

    public Facts auditFacts() {
        return Facts.with("view", view)
                .and("item", item)
                .and("stage", stage)
                .and("searched", searched)
                .and("lines", lines)
                .build();
    }
}
