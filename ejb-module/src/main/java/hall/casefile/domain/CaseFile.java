package hall.casefile.domain;

import hall.audit.domain.AuditHead;
import hall.casefile.domain.StageTransitions.Action;
import hall.identity.domain.Applicant;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.ServiceItemCode;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A case (办件). Its verbs are the only way to move it; each checks the table of legal moves and returns the stage record to
 * be kept. Exactly one stage is open until the case is closed.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private long id;

    @Column(name = "case_number", nullable = false, length = 43)
    private String caseNumber;

    @Column(name = "item_code", nullable = false, length = 4)
    private String itemCode;

    @Column(name = "item_version", nullable = false)
    private int itemVersion;

    @Embedded
    private CaseApplicant applicant;

    @Embedded
    private Submission submission;

    /** Why people decide although the applicant did not ask for it; null while the machine may. */
    @Column(name = "handed_over_because", length = 40)
    private String handedOverBecause;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private CaseStatus status;

    @Embedded
    private OpenStage stage;

    @Column(name = "promised_due", nullable = false)
    private LocalDate promisedDue;

    @Column(name = "statutory_due", nullable = false)
    private LocalDate statutoryDue;

    @Embedded
    private Outcome outcome;

    @Column(name = "query_code_hash", nullable = false, length = 64)
    private String queryCodeHash;

    /** Null when the applicant asked for nothing: the provider loads an embeddable without a value so. */
    @Embedded
    private HumanReview humanReview;

    @Column(name = "lodged_at", nullable = false)
    private LocalDateTime lodgedAt;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CaseFile() {}

    /** Opens a case for what the applicant handed in; the apply stage is recorded by the caller through {@link #applied}. */
    public CaseFile(Lodging lodging, StageLimits accept, Deadlines deadlines, LocalDateTime now) {
        this.id = Ids.next();
        this.caseNumber = lodging.caseNumber().value();
        this.itemCode = lodging.item().value();
        this.itemVersion = lodging.itemVersion();
        this.applicant = new CaseApplicant(lodging.applicant(), lodging.parties());
        this.submission = new Submission(lodging);
        this.status = CaseStatus.AWAITING_EVIDENCE;
        this.outcome = Outcome.none();
        this.queryCodeHash = hashOf(lodging.queryCode());
        this.lodgedAt = now;
        this.promisedDue = deadlines.promised();
        this.statutoryDue = deadlines.statutory();
        this.audit = AuditHead.start();
        this.stage = new OpenStage(accept, now);
    }

    /**
     * The last days of the whole case.
     *
     * @param promised by our promise
     * @param statutory by law
     */
    public record Deadlines(LocalDate promised, LocalDate statutory) {}

    private StageRecord decide(
            Action action, Decision decision, Actor by, String opinion, StageLimits next, LocalDateTime now) {
        CaseStatus after = StageTransitions.after(status, action);
        StageRecord record = new StageRecord(
                caseNumber,
                status.stage(),
                stage.openedAt(),
                stage.limits(),
                now,
                by,
                decision,
                opinion,
                outcome.assessmentHash());
        boolean moved = after.stage() != status.stage();
        status = after;
        if (after.isClosed()) {
            outcome.closed(now);
        }
        if (moved && next != null) {
            stage = new OpenStage(next, now);
        }
        return record;
    }

    /** The record of the apply stage, which lodging itself completes. */
    public StageRecord applied(Actor by) {
        return new StageRecord(
                caseNumber,
                CaseStage.APPLY,
                lodgedAt,
                new StageLimits(lodgedAt, lodgedAt.toLocalDate()),
                lodgedAt,
                by,
                Decision.APPLIED,
                submission.decisionBy().name(),
                null);
    }

    /** Keeps what the assessment came to. */
    public void assessed(Money possible, String hash) {
        outcome.assessed(possible, hash);
    }

    /** Whether the system post may decide: the applicant let it, and nothing has handed the case to people, now or ever. */
    public boolean machineMayDecide() {
        return submission.decisionBy() == DecisionBy.AUTOMATIC
                && handedOverBecause == null
                && (humanReview == null || humanReview.requestedAt() == null);
    }

    /** Everything is in that will come; people decide now. */
    public void handToPeople(String because) {
        status = StageTransitions.after(status, Action.HAND_TO_ACCEPTANCE);
        handedOverBecause = because;
    }

    public StageRecord accept(Actor by, String opinion, StageLimits next, LocalDateTime now) {
        if (status == CaseStatus.AWAITING_EVIDENCE) {
            status = StageTransitions.after(status, Action.HAND_TO_ACCEPTANCE);
        }
        return decide(Action.ACCEPT, Decision.ACCEPTED, by, opinion, next, now);
    }

    public StageRecord refuse(Actor by, String reason, LocalDateTime now) {
        return decide(Action.REFUSE, Decision.REFUSED, by, requireReason(reason), null, now);
    }

    public StageRecord review(Actor by, String opinion, StageLimits next, LocalDateTime now) {
        return decide(Action.REVIEW, Decision.PASSED, by, opinion, next, now);
    }

    public StageRecord sendBack(Actor by, String reason, StageLimits again, LocalDateTime now) {
        return decide(Action.SEND_BACK, Decision.SENT_BACK, by, requireReason(reason), again, now);
    }

    public StageRecord approve(Actor by, String opinion, StageLimits next, LocalDateTime now) {
        return decide(Action.APPROVE, Decision.GRANTED, by, opinion, next, now);
    }

    public StageRecord deny(Actor by, String reason, LocalDateTime now) {
        return decide(Action.DENY, Decision.DENIED, by, requireReason(reason), null, now);
    }

    /** The money is held and the instruction written. */
    public void instructPayment() {
        status = StageTransitions.after(status, Action.INSTRUCT_PAYMENT);
        outcome.paymentProblem(null);
    }

    /** The bank confirmed. */
    public StageRecord complete(Actor by, Money paid, Money balance, LocalDateTime now) {
        outcome.paid(paid, balance);
        return decide(Action.COMPLETE, Decision.PAID, by, "", null, now);
    }

    /** The bank refused, or the card is not the applicant's; the money is back on the account. */
    public StageRecord failPayment(Actor by, String reasonCode, String bankMessage, LocalDateTime now) {
        String problem = reasonCode + (bankMessage.isEmpty() ? "" : " " + bankMessage);
        outcome.paymentProblem(problem);
        return decide(Action.FAIL_PAYMENT, Decision.PAYMENT_RETURNED, by, problem, null, now);
    }

    public StageRecord retract(Actor by, LocalDateTime now) {
        return decide(Action.RETRACT, Decision.RETRACTED, by, "", null, now);
    }

    /** An officer takes the open stage; the same officer may do it again. */
    public void claim(String officer, LocalDateTime now) {
        stage.claim(officer, now);
    }

    /** Back to the post's pool. */
    public void release(String officer) {
        stage.release(officer);
    }

    /** The applicant asks why; the answer is the kept assessment, a person looks at it too. */
    public void requestExplanation(LocalDateTime now) {
        review().requestExplanation(now);
    }

    /** The applicant asks a person to look again at a machine's decision; the case never returns to the machine. */
    public void requestHumanReview(LocalDateTime now) {
        if (!decidedByMachine()) {
            throw new BusinessException("CASE-031");
        }
        review().request(now);
    }

    /** Whether the applicant waits for a person to look again. */
    public boolean reviewIsOpen() {
        return humanReview != null && humanReview.isOpen();
    }

    /**
     * A person has looked again and says what came of it.
     *
     * @throws BusinessException {@code CASE-032} nobody asked, or it was concluded before; {@code CASE-023} no opinion
     */
    public void concludeHumanReview(String opinion, LocalDateTime now) {
        review().conclude(requireReason(opinion), now);
    }

    private HumanReview review() {
        if (humanReview == null) {
            humanReview = new HumanReview();
        }
        return humanReview;
    }

    private boolean decidedByMachine() {
        return submission.decisionBy() == DecisionBy.AUTOMATIC && handedOverBecause == null && outcome.assessed();
    }

    private static String requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("CASE-023");
        }
        return reason;
    }

    /** Whether this is the code sent by SMS. */
    public boolean opensWith(String queryCode) {
        return queryCodeHash.equals(hashOf(queryCode));
    }

    private String hashOf(String queryCode) {
        return Sha256.hex(caseNumber + ":" + queryCode);
    }

    /** The applicant as a value, with the data of the day the case was lodged. */
    public Applicant applicant() {
        return applicant.applicant();
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public ServiceItemCode item() {
        return new ServiceItemCode(itemCode);
    }

    public int itemVersion() {
        return itemVersion;
    }

    public long personId() {
        return applicant.personId();
    }

    public Facts application() {
        return submission.application();
    }

    public CaseStatus status() {
        return status;
    }

    public Money amount() {
        return outcome.amount();
    }

    public String branch() {
        return applicant.branch();
    }

    public Parties parties() {
        return applicant.parties();
    }

    public String submissionKey() {
        return submission.key();
    }

    public String submissionHash() {
        return submission.hash();
    }

    public Optional<String> claimedBy() {
        return stage.claimedBy();
    }

    public LocalDateTime lodgedAt() {
        return lodgedAt;
    }

    public LocalDate promisedDue() {
        return promisedDue;
    }

    public int version() {
        return version;
    }

    public AuditHead audit() {
        return audit;
    }

    /** The case as it is read, with what the other tables say of it. */
    public CaseProgressView progress(
            List<CaseProgressView.StageView> done,
            List<CaseProgressView.EvidenceView> evidence,
            List<CaseProgressView.WaitingView> waiting,
            Optional<Assessment> assessment) {
        HumanReview asked = humanReview == null ? new HumanReview() : humanReview;
        return new CaseProgressView(
                caseNumber(),
                item(),
                itemVersion,
                status,
                version,
                submission.decisionBy(),
                applicant(),
                outcome.amount(),
                outcome.balanceAfter(),
                status.isClosed() ? Optional.empty() : Optional.of(stage.view(status.stage())),
                done,
                evidence,
                waiting,
                assessment,
                handedOverBecause,
                outcome.paymentProblem(),
                promisedDue,
                lodgedAt,
                outcome.closedAt(),
                asked.explanationRequestedAt(),
                asked.requestedAt(),
                asked.concludedAt(),
                asked.opinion());
    }

    /** The audit stream of a case. */
    public String auditStream() {
        return "case:" + caseNumber;
    }
}
