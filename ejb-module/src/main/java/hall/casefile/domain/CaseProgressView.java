package hall.casefile.domain;

import hall.identity.domain.Applicant;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.PaymentWait;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case as the applicant (and, without the applicant's full numbers, an officer) reads it.
 *
 * @param version changes whenever anything on the page may have changed
 * @param amount what the assessment found, then what was granted, then what was paid; zero before
 * @param balanceAfter the account's balance after the payment, null before
 * @param open the stage that is open, empty when the case is closed
 * @param done the stages decided so far, oldest first
 * @param waiting the questions still without an answer
 * @param assessment the latest assessment, empty while evidence is awaited
 * @param handedOverBecause why people decide ({@code APPLICANT_CHOSE}, {@code CONDITION_FAILED}, {@code EVIDENCE_UNCLEAR} or a
 *     refusal's code), null while the machine may
 * @param amendment what the applicant was asked to amend, if ever
 * @param paymentProblem reason code and the bank's words when the payment failed, else null
 * @param paymentWait what the payment waits for before it may go out, empty for nothing
 */
public record CaseProgressView(
        CaseNumber caseNumber,
        ServiceItemCode item,
        int itemVersion,
        CaseStatus status,
        int version,
        DecisionBy decisionBy,
        Applicant applicant,
        Money amount,
        Money balanceAfter,
        Optional<OpenStageView> open,
        List<StageView> done,
        List<EvidenceView> evidence,
        List<WaitingView> waiting,
        Optional<Assessment> assessment,
        String handedOverBecause,
        String paymentProblem,
        Optional<PaymentWait> paymentWait,
        LocalDate promisedDue,
        LocalDateTime lodgedAt,
        LocalDateTime closedAt,
        LocalDateTime explanationRequestedAt,
        LocalDateTime humanReviewRequestedAt,
        LocalDateTime humanReviewConcludedAt,
        String humanReviewOpinion,
        Optional<AmendmentView> amendment) {

    /** The case as it is read, with what the other tables say of it. */
    public static CaseProgressView of(
            CaseFile file,
            List<StageView> done,
            List<EvidenceView> evidence,
            List<WaitingView> waiting,
            Optional<Assessment> assessment,
            Optional<AmendmentView> amendment) {
        Outcome outcome = file.outcome();
        HumanReview asked = file.humanReview();
        return new CaseProgressView(
                file.caseNumber(),
                file.item(),
                file.terms().itemVersion(),
                file.status(),
                file.version(),
                file.submission().decisionBy(),
                file.applicant(),
                outcome.amount(),
                outcome.balanceAfter(),
                file.flow().view(),
                done,
                evidence,
                waiting,
                assessment,
                file.flow().handedOverBecause().orElse(null),
                outcome.paymentProblem(),
                outcome.paymentWait(file.caseNumber()),
                file.terms().promisedDue(),
                file.terms().lodgedAt(),
                outcome.closedAt(),
                asked.explanationRequestedAt(),
                asked.requestedAt(),
                asked.concludedAt(),
                asked.opinion(),
                amendment);
    }

    /** The open stage: its post, since when, both limits, and who has taken it (sign-in name; not shown to citizens). */
    public record OpenStageView(
            CaseStage stage,
            LocalDateTime openedAt,
            LocalDateTime automaticDue,
            LocalDate due,
            Optional<String> claimedBy) {}

    /**
     * A decided stage. {@code decidedBy} is {@code SYSTEM:system}, {@code OFFICER:name} or {@code CITIZEN:id}.
     *
     * @param ground the condition an officer named for a refusal, empty for none
     */
    public record StageView(
            CaseStage stage,
            LocalDateTime openedAt,
            LocalDateTime decidedAt,
            LocalDate due,
            String decidedBy,
            Decision decision,
            String opinion,
            Optional<String> ground) {

        public boolean automatic() {
            return decidedBy.startsWith("SYSTEM");
        }
    }

    /** An answer, with its source and time. */
    public record EvidenceView(
            EvidenceType type,
            EvidenceOutcome outcome,
            Facts facts,
            LocalDateTime fetchedAt,
            LocalDateTime sourceUpdatedAt) {}

    /** A question without an answer yet. */
    public record WaitingView(EvidenceType type, LocalDateTime since) {}
}
