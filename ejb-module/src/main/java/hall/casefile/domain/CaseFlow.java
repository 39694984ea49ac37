package hall.casefile.domain;

import hall.casefile.domain.StageTransitions.Action;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;
import java.util.Optional;

/** Where a case is in its flow: the status, the open stage, and why people hold it although the machine might have. */
@Embeddable
class CaseFlow {

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private CaseStatus status;

    @Embedded
    private OpenStage stage;

    /** Why people decide although the applicant did not ask for it; null while the machine may. */
    @Column(name = "handed_over_because", length = 40)
    private String handedOverBecause;

    protected CaseFlow() {}

    CaseFlow(StageLimits accept, LocalDateTime now) {
        status = CaseStatus.AWAITING_EVIDENCE;
        stage = new OpenStage(accept, now);
    }

    /**
     * Moves by the table of legal moves; a stage opens where the move leads into one.
     *
     * @param next the limits of the stage it leads into, null where it leads into none
     */
    void move(Action action, StageLimits next, LocalDateTime now) {
        status = StageTransitions.after(status, action);
        if (next != null) {
            stage = new OpenStage(next, now);
        }
    }

    /** Everything is in that will come; people decide now. */
    void handToPeople(String because) {
        status = StageTransitions.after(status, Action.HAND_TO_ACCEPTANCE);
        if (handedOverBecause == null) {
            handedOverBecause = because;
        }
    }

    /** The clock of the open stage goes on after it stood still. */
    void resume(StageLimits limits) {
        stage.resume(limits);
    }

    /** A person may accept before everything is in. */
    void openForAcceptance() {
        if (status == CaseStatus.AWAITING_EVIDENCE) {
            status = StageTransitions.after(status, Action.HAND_TO_ACCEPTANCE);
        }
    }

    CaseStatus status() {
        return status;
    }

    OpenStage stage() {
        return stage;
    }

    Optional<String> handedOverBecause() {
        return Optional.ofNullable(handedOverBecause);
    }

    Optional<CaseProgressView.OpenStageView> view() {
        return status.isClosed() ? Optional.empty() : Optional.of(stage.view(status.stage()));
    }
}
