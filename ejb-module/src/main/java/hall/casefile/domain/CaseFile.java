package hall.casefile.domain;

import hall.audit.domain.AuditHead;
import hall.casefile.domain.StageTransitions.Action;
import hall.identity.domain.Applicant;
import hall.identity.domain.PayoutCard;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.shared.PaymentWait;
import hall.shared.ServiceItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

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

    @Embedded
    private CaseTerms terms;

    @Embedded
    private CaseApplicant applicant;

    @Embedded
    private Submission submission;

    @Embedded
    private CaseFlow flow;

    @Embedded
    private Outcome outcome;

    /** Null when the applicant asked for nothing: the provider loads an embeddable without a value so. */
    @Embedded
    private HumanReview humanReview;

    @Embedded
    private AuditHead audit;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CaseFile() {}

    /** Opens a case for what the applicant handed in; the apply stage is recorded by the caller through {@link #applied}. */
    public CaseFile(Lodging lodging, StageLimits accept, CaseDeadlines deadlines, LocalDateTime now) {
        this.id = Ids.next();
        this.caseNumber = lodging.caseNumber().value();
        this.terms = new CaseTerms(lodging, deadlines, now);
        this.applicant = new CaseApplicant(lodging.applicant(), lodging.parties());
        this.submission = new Submission(lodging);
        this.outcome = Outcome.none();
        this.audit = AuditHead.start();
        this.flow = new CaseFlow(accept, now);
    }

    /**
     * Decides the open stage.
     *
     * @param decision one that ends a stage: at acceptance, review or approval
     * @param opinion shown to the applicant; a reason is required for anything but going on
     * @param next the limits of the stage it leads into, null where it closes the case
     * @throws BusinessException {@code CASE-014} the decision is not this stage's; {@code CASE-023} no reason
     */
    public StageRecord decide(Decision decision, Actor by, String opinion, StageLimits next, LocalDateTime now) {
        if (decision == Decision.ACCEPTED) {
            flow.openForAcceptance();
        }
        String why = decision.needsReason() ? Reason.require(opinion) : opinion;
        return step(Action.of(decision), decision, by, why, next, now);
    }

    private StageRecord step(
            Action action, Decision decision, Actor by, String opinion, StageLimits next, LocalDateTime now) {
        CaseStage decided = flow.status().stage();
        OpenStage open = flow.stage();
        flow.move(action, next, now);
        if (flow.status().isClosed()) {
            outcome.closed(now);
        }
        return new StageRecord(
                caseNumber,
                decided,
                open.openedAt(),
                open.limits(),
                terms.deadlines(),
                now,
                by,
                decision,
                opinion,
                outcome.assessmentHash());
    }

    /** The record of the apply stage, which lodging itself completes. */
    public StageRecord applied(Actor by) {
        return new StageRecord(
                caseNumber,
                CaseStage.APPLY,
                terms.lodgedAt(),
                new StageLimits(terms.lodgedAt(), terms.lodgedAt().toLocalDate()),
                terms.deadlines(),
                terms.lodgedAt(),
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
        return isWithMachine() && (humanReview == null || humanReview.requestedAt() == null);
    }

    private boolean isWithMachine() {
        return submission.decisionBy() == DecisionBy.AUTOMATIC
                && flow.handedOverBecause().isEmpty();
    }

    /** Everything is in that will come; people decide now. */
    public void handToPeople(String because) {
        flow.handToPeople(because);
    }

    /** The money is held and the instruction written. */
    public void instructPayment() {
        flow.move(Action.INSTRUCT_PAYMENT, null, terms.lodgedAt());
        outcome.paymentProblem(null);
    }

    /** The bank confirmed. */
    public StageRecord complete(Actor by, Money paid, Money balance, LocalDateTime now) {
        outcome.paid(paid, balance);
        return step(Action.COMPLETE, Decision.PAID, by, "", null, now);
    }

    /** The bank refused, or the card is not the applicant's; the money is back on the account. */
    public StageRecord failPayment(Actor by, String reasonCode, String bankMessage, LocalDateTime now) {
        String problem = reasonCode + (bankMessage.isEmpty() ? "" : " " + bankMessage);
        outcome.paymentProblem(problem);
        return step(Action.FAIL_PAYMENT, Decision.PAYMENT_RETURNED, by, problem, null, now);
    }

    /** The bank had confirmed, and the money came back: the case is open again, in another payment stage with these limits. */
    public StageRecord paymentCameBack(Actor by, String reasonCode, StageLimits again, LocalDateTime now) {
        flow.move(Action.COME_BACK, again, now);
        return failPayment(by, reasonCode, "", now);
    }

    /** The returned payment shall go to this card of the applicant's; it waits for the card's confirmation. */
    public StageRecord payAgain(Actor by, PayoutCard card, StageLimits pay, LocalDateTime now) {
        StageRecord record =
                step(Action.PAY_AGAIN, Decision.PAID_AGAIN, by, card.number().tail(), pay, now);
        applicant.payTo(card);
        return record;
    }

    /** The applicant amended: what was asked for is replaced, and the clock goes on with what is left. */
    public StageRecord amend(
            Actor by, Facts application, StageLimits left, CaseDeadlines deadlines, LocalDateTime now) {
        StageRecord record = step(Action.AMEND, Decision.AMENDED, by, "", null, now);
        submission.amend(application);
        flow.resume(left);
        terms.due(deadlines);
        return record;
    }

    /** Acceptance sets the clocks of the whole case going, once: what was sent back and is accepted again is as late as it was. */
    public void acceptedOn(CaseDeadlines deadlines) {
        if (terms.acceptedOn().isEmpty()) {
            terms.due(deadlines);
        }
    }

    /** An officer takes the open stage; the same officer may do it again, and has then not left it alone. */
    public void claim(String officer, LocalDateTime now) {
        flow.stage().claim(officer, now);
    }

    /** The payment waits for something, or for nothing any more. */
    public void paymentWaits(PaymentWait wait) {
        outcome.paymentWaits(wait);
    }

    /** Back to the post's pool. */
    public void release(String officer) {
        flow.stage().release(officer);
    }

    /** The applicant asks a person to look again at a machine's decision; the case never returns to the machine. */
    public void requestHumanReview(LocalDateTime now) {
        if (!isWithMachine() || !outcome.assessed()) {
            throw new BusinessException("CASE-031");
        }
        asked().request(now);
    }

    /** The applicant asks why; the answer is the kept assessment, a person looks at it too. */
    public void requestExplanation(LocalDateTime now) {
        asked().requestExplanation(now);
    }

    // Reading must not fill the field: a filled one is a change, and a change is a new version.
    private HumanReview asked() {
        if (humanReview == null) {
            humanReview = new HumanReview();
        }
        return humanReview;
    }

    /** What the applicant asked of people, and what came of it; never null. */
    public HumanReview humanReview() {
        return humanReview == null ? new HumanReview() : humanReview;
    }

    /** With the data of the day the case was lodged. */
    public Applicant applicant() {
        return applicant.applicant();
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public ServiceItemCode item() {
        return terms.item();
    }

    public CaseStatus status() {
        return flow.status();
    }

    public Money amount() {
        return outcome.amount();
    }

    public Parties parties() {
        return applicant.parties();
    }

    CaseFlow flow() {
        return flow;
    }

    /** What was handed in; only the file changes it. */
    public Submission submission() {
        return submission;
    }

    /** By which version of the item it goes, and until when; only the file changes it. */
    public CaseTerms terms() {
        return terms;
    }

    /** The open stage, the last one when the case is closed; only the file changes it. */
    public OpenStage stage() {
        return flow.stage();
    }

    Outcome outcome() {
        return outcome;
    }

    public int version() {
        return version;
    }

    public AuditHead audit() {
        return audit;
    }

    /** The audit stream of a case. */
    public String auditStream() {
        return "case:" + caseNumber;
    }
}
