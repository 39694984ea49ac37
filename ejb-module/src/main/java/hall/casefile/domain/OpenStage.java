package hall.casefile.domain;

import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The stage that is open: since when, until when by machine and by people, and who has taken it. */
@Embeddable
public class OpenStage {

    @Column(name = "stage_opened_at", nullable = false)
    private LocalDateTime openedAt;

    @Column(name = "automatic_due", nullable = false)
    private LocalDateTime automaticDue;

    @Column(name = "stage_due", nullable = false)
    private LocalDate due;

    @Column(name = "claimed_by", length = 40)
    private String claimedBy;

    @Column(name = "claimed_at")
    private LocalDateTime claimedAt;

    protected OpenStage() {}

    OpenStage(StageLimits limits, LocalDateTime now) {
        openedAt = now;
        automaticDue = limits.automaticDue();
        due = limits.byPostDue();
    }

    void resume(StageLimits limits) {
        automaticDue = limits.automaticDue();
        due = limits.byPostDue();
    }

    /** When the officer who has it last did something about it; null while nobody has it. */
    public LocalDateTime claimedAt() {
        return claimedAt;
    }

    void claim(String officer, LocalDateTime now) {
        if (claimedBy != null && !claimedBy.equals(officer)) {
            throw new BusinessException("CASE-021", claimedBy);
        }
        claimedBy = officer;
        claimedAt = now;
    }

    void release(String officer) {
        if (!officer.equals(claimedBy)) {
            throw new BusinessException("CASE-022");
        }
        claimedBy = null;
        claimedAt = null;
    }

    public LocalDateTime openedAt() {
        return openedAt;
    }

    /** The last day for people. */
    public LocalDate due() {
        return due;
    }

    StageLimits limits() {
        return new StageLimits(automaticDue, due);
    }

    CaseProgressView.OpenStageView view(CaseStage which) {
        return new CaseProgressView.OpenStageView(which, openedAt, automaticDue, due, claimedBy());
    }

    /** The sign-in name of the officer who has taken it. */
    public Optional<String> claimedBy() {
        return Optional.ofNullable(claimedBy);
    }
}
