package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.CaseClosed;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.casefile.domain.FourEyes;
import hall.casefile.domain.RefusalGround;
import hall.casefile.domain.StageLimits;
import hall.casefile.domain.StageRecord;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;

/** What officers do to cases: take, put back, decide. Four eyes is checked under the case's lock. */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class DecisionService {

    private static final int OPINION_LENGTH = 400;

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private FourEyesCheck eyes;

    @Inject
    private StageClock stageClock;

    @Inject
    private Assessor assessor;

    @Inject
    private Fulfilment fulfilment;

    @Inject
    private EvidenceRenewal renewal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CaseClosed> closed;

    @Inject
    private Clock clock;

    /** Takes the open stage; refuses with {@code CASE-021} and the name when another officer has it. */
    public void claim(CaseNumber caseNumber) {
        change(caseNumber, AuditEventType.CASE_CLAIMED, file -> {
            file.claim(Caller.actor(context).id(), LocalDateTime.now(clock));
            return file;
        });
    }

    /** Puts the stage back into the post's pool. */
    public void release(CaseNumber caseNumber) {
        change(caseNumber, AuditEventType.CASE_RELEASED, file -> {
            file.release(Caller.actor(context).id());
            return file;
        });
    }

    /** 重新核验: asks the sources again; the case is assessed anew when the last answer is in. */
    public void verifyAgain(CaseNumber caseNumber) {
        change(caseNumber, AuditEventType.EVIDENCE_RENEWED, file -> {
            renewal.askAgain(file);
            String me = Caller.actor(context).id();
            file.stage().claimedBy().filter(me::equals).ifPresent(mine -> file.claim(mine, LocalDateTime.now(clock)));
            return file;
        });
    }

    private void change(CaseNumber caseNumber, AuditEventType type, UnaryOperator<CaseFile> act) {
        CaseFile file = files.lock(caseNumber);
        eyes.of(file, Caller.actor(context)).check(files.records(caseNumber));
        act.apply(file);
        audit.record(file.audit(), file.auditStream(), type, Caller.actor(context), Facts.none());
    }

    /**
     * Decides the open stage.
     *
     * @throws BusinessException {@code CASE-016} the case moved on meanwhile; {@code CASE-021} another officer has it;
     *     {@code CASE-023} a reason is missing; {@code CASE-024} a condition fails, so it cannot be granted; {@code CASE-025}
     *     the opinion is too long; {@code CASE-058} an answer is too old to grant on; {@code CASE-063}, {@code CASE-064} a refusal rests on nothing;
     *     {@code CASE-041} … {@code CASE-044} four eyes
     */
    public void decide(DecideStage command) {
        String opinion = command.opinion() == null ? "" : command.opinion().strip();
        if (opinion.length() > OPINION_LENGTH) {
            throw new BusinessException("CASE-025", OPINION_LENGTH);
        }
        CaseFile file = files.lock(command.caseNumber());
        // Who comes second hears that it moved on, not that it is no longer the own post's.
        FourEyes mine = eyes.of(file, Caller.actor(context));
        mine.checkMayKnow();
        if (file.version() != command.expectedVersion()) {
            throw new BusinessException("CASE-016");
        }
        mine.check(files.records(file.caseNumber()));
        Actor actor = Caller.actor(context);
        LocalDateTime now = LocalDateTime.now(clock);
        file.claim(actor.id(), now);
        StageRecord record = decided(file, command, actor, opinion, now);
        new StageRecords(files, audit, file, actor).keep(record);
        if (record.decision() == Decision.ACCEPTED) {
            file.acceptedOn(stageClock.onAcceptance(file, now.toLocalDate()));
        }
        if (file.status() == CaseStatus.GRANTED) {
            fulfilment.start(file, actor, now);
        } else if (file.status().isClosed()) {
            closed.fire(new CaseClosed(
                    file.caseNumber(),
                    file.item(),
                    file.applicant().phone(),
                    file.status(),
                    Money.ZERO,
                    Money.ZERO,
                    now));
        }
    }

    private StageRecord decided(CaseFile file, DecideStage command, Actor actor, String opinion, LocalDateTime now) {
        Decision decision = command.decision();
        StageLimits next = switch (decision) {
            case ACCEPTED -> stageClock.limits(file, CaseStage.REVIEW, now);
            case PASSED -> stageClock.limits(file, CaseStage.APPROVE, now);
            case SENT_BACK -> stageClock.limits(file, before(file.status()), now);
            case GRANTED -> stageClock.limits(file, CaseStage.PAY, now);
            default -> null;
        };
        if (decision == Decision.GRANTED) {
            requireGrantable(file, now);
        }
        String ground = decision.isRefusal() ? ground(file, command.ground(), now) : null;
        return file.decide(decision, actor, opinion, next, now).restingOn(ground);
    }

    private String ground(CaseFile file, String condition, LocalDateTime now) {
        Assessment assessment = files.assessment(file.caseNumber())
                .map(AssessmentRecord::assessment)
                .orElseGet(() -> assessor.assess(file, now));
        return RefusalGround.require(assessment, condition).orElse(null);
    }

    private static CaseStage before(CaseStatus status) {
        return status == CaseStatus.APPROVING ? CaseStage.REVIEW : CaseStage.ACCEPT;
    }

    /**
     * Days may have gone by since the machine assessed: the books are looked at again, and nobody can grant against a condition
     * that fails. What a source could not say (UNKNOWN) is for the officer to judge.
     */
    private void requireGrantable(CaseFile file, LocalDateTime now) {
        renewal.requireFresh(file, now);
        Assessment assessment = files.assessment(file.caseNumber())
                .filter(a -> a.assessedAt().toLocalDate().equals(now.toLocalDate()))
                .map(AssessmentRecord::assessment)
                .orElseGet(() -> assessor.assess(file, now));
        if (assessment.anyFail() || !assessment.amount().isPositive()) {
            throw new BusinessException("CASE-024");
        }
    }
}
