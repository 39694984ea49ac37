package hall.casefile.domain;

import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How a case went, for who watches the office: who decided what when, and why a clock stood still. Nothing of the person but the
 * first character of the name.
 *
 * @param handedOverBecause why people decide it, null while the machine may
 * @param steps the stages decided so far, oldest first
 * @param open the stage that is open, empty when the case is closed
 * @param amendment what the applicant was asked to amend
 * @param waiting sources that owe an answer, since when; that stops no clock
 * @param answers every answer of a source, oldest first
 */
public record CaseTrace(
        CaseNumber caseNumber,
        ServiceItemCode item,
        int itemVersion,
        CaseStatus status,
        String branch,
        String applicant,
        LocalDateTime lodgedAt,
        LocalDateTime closedAt,
        LocalDate promisedDue,
        LocalDate statutoryDue,
        String handedOverBecause,
        List<Step> steps,
        Optional<CaseProgressView.OpenStageView> open,
        Optional<AmendmentView> amendment,
        List<Waiting> waiting,
        List<Answer> answers) {

    /** A decided stage; {@code decidedBy} is {@code SYSTEM:system}, {@code OFFICER:name} or {@code CITIZEN:id}. */
    public record Step(
            CaseStage stage,
            LocalDateTime openedAt,
            LocalDateTime decidedAt,
            LocalDateTime automaticDue,
            LocalDate due,
            String decidedBy,
            Decision decision,
            String opinion) {

        static Step of(StageRecord r) {
            return new Step(
                    r.stage(),
                    r.openedAt(),
                    r.decidedAt(),
                    r.automaticDue(),
                    r.byPostDue(),
                    r.decidedBy(),
                    r.decision(),
                    r.opinion());
        }
    }

    /** A question to a source without an answer. */
    public record Waiting(EvidenceType type, LocalDateTime since) {}

    /**
     * An answer of a source.
     *
     * @param again whether it had answered this case before: it was asked once more, by an officer or before the payment (重新核验)
     */
    public record Answer(EvidenceType type, LocalDateTime at, boolean again) {}

    /** The case with what the other tables say of it. */
    public static CaseTrace of(
            CaseFile file,
            List<StageRecord> records,
            Optional<AmendmentView> amendment,
            List<Waiting> waiting,
            List<Answer> answers) {
        String name = file.applicant().name().value();
        CaseDeadlines due = file.terms().deadlines();
        return new CaseTrace(
                file.caseNumber(),
                file.item(),
                file.terms().itemVersion(),
                file.status(),
                file.applicant().branch(),
                name.substring(0, name.offsetByCodePoints(0, 1)) + "**",
                file.terms().lodgedAt(),
                file.outcome().closedAt(),
                due.promised(),
                due.statutory(),
                file.flow().handedOverBecause().orElse(null),
                records.stream().map(Step::of).toList(),
                file.flow().view(),
                amendment,
                waiting,
                answers);
    }

    /** Its whole time in pieces, oldest first, up to {@code now} while it is open. */
    public List<TraceSpan> spans(LocalDateTime now) {
        return TraceSpan.of(this, now);
    }
}
