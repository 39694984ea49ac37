package hall.casefile.domain;

import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What happened in one stage of a case: written when the stage is decided, never changed. */
@Entity
@Table(name = "stage_record")
public class StageRecord {

    @Id
    private long id;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false, length = 10)
    private CaseStage stage;

    @Column(name = "post", nullable = false, length = 20)
    private String post;

    @Column(name = "opened_at", nullable = false)
    private LocalDateTime openedAt;

    @Column(name = "automatic_due", nullable = false)
    private LocalDateTime automaticDue;

    @Column(name = "by_post_due", nullable = false)
    private LocalDate byPostDue;

    @Column(name = "decided_at", nullable = false)
    private LocalDateTime decidedAt;

    @Column(name = "decided_by", nullable = false, length = 80)
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", nullable = false, length = 20)
    private Decision decision;

    @Column(name = "opinion", nullable = false, length = 400)
    private String opinion;

    @Column(name = "assessment_hash", length = 64)
    private String assessmentHash;

    @Column(name = "ground", length = 60)
    private String ground;

    /** The case's own last days when the stage was decided; told on, not kept. */
    @Transient
    private CaseDeadlines deadlines;

    protected StageRecord() {}

    StageRecord(
            String caseNumber,
            CaseStage stage,
            LocalDateTime openedAt,
            StageLimits limits,
            CaseDeadlines deadlines,
            LocalDateTime decidedAt,
            Actor decidedBy,
            Decision decision,
            String opinion,
            String assessmentHash) {
        this.id = Ids.next();
        this.caseNumber = caseNumber;
        this.stage = stage;
        this.post = stage.post();
        this.openedAt = openedAt;
        this.automaticDue = limits.automaticDue();
        this.byPostDue = limits.byPostDue();
        this.deadlines = deadlines;
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy.toString();
        this.decision = decision;
        this.opinion = opinion;
        this.assessmentHash = assessmentHash;
    }

    /** What is announced when the record is kept. */
    public StageDecided decided() {
        return new StageDecided(
                new CaseNumber(caseNumber), stage, openedAt, byPostDue, deadlines, decidedAt, decidedBy, decision);
    }

    public CaseStage stage() {
        return stage;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    public LocalDateTime automaticDue() {
        return automaticDue;
    }

    public LocalDate byPostDue() {
        return byPostDue;
    }

    /** {@code SYSTEM:system}, {@code OFFICER:accept1}, {@code CITIZEN:17}. */
    public String decidedBy() {
        return decidedBy;
    }

    public Decision decision() {
        return decision;
    }

    public String opinion() {
        return opinion;
    }

    public String assessmentHash() {
        return assessmentHash;
    }

    /** Names the condition a refusal rests on when the rules found none that fails; said before the record is kept. */
    public StageRecord restingOn(String condition) {
        this.ground = condition;
        return this;
    }

    /** The condition an officer named for a refusal; empty where failed conditions say it, or nothing was refused. */
    public Optional<String> ground() {
        return Optional.ofNullable(ground);
    }
}
