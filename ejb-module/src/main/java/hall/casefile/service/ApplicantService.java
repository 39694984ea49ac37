package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.CaseClosed;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.Decision;
import hall.identity.domain.Applicants;
import hall.identity.domain.PayoutCard;
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

/**
 * What applicants may do to their own case after lodging it. Somebody else's case is {@code CASE-404}, as if it did not exist.
 */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ApplicantService {

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private OwnCases own;

    @Inject
    private Applicants applicants;

    @Inject
    private StageClock stageClock;

    @Inject
    private Fulfilment fulfilment;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CaseClosed> closed;

    @Inject
    private Clock clock;

    /** 撤回, until the approval is signed; {@code CASE-014} afterwards. */
    public void retract(CaseNumber caseNumber) {
        Actor actor = Caller.actor(context);
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = own.lock(caseNumber, actor);
        files.add(file.decide(Decision.RETRACTED, actor, "", null, now));
        files.amendment(caseNumber).filter(AmendmentNotice::isOpen).ifPresent(notice -> notice.lapsed(now));
        audit.record(file.audit(), file.auditStream(), AuditEventType.CASE_RETRACTED, actor, Facts.none());
        closed.fire(new CaseClosed(
                caseNumber, file.item(), file.applicant().phone(), file.status(), Money.ZERO, Money.ZERO, now));
    }

    /**
     * 重新支付: the money that came back goes to another of the person's own cards, after that card was confirmed; balance and
     * limits are looked at again when it goes.
     *
     * @throws BusinessException {@code CASE-014} nothing came back; {@code IDENTITY-022} the card is none of the person's
     */
    public void payAgain(CaseNumber caseNumber, long card) {
        Actor actor = Caller.actor(context);
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = own.lock(caseNumber, actor);
        PayoutCard to = applicants.payee(actor.personId()).to(card).card();
        new StageRecords(files, audit, file, actor)
                .keep(file.payAgain(actor, to, stageClock.limits(file, CaseStage.PAY, now), now));
        fulfilment.confirmCard(file);
    }

    /** 要求说明 of an automatic decision. */
    public void requestExplanation(CaseNumber caseNumber) {
        Actor actor = Caller.actor(context);
        CaseFile file = own.lock(caseNumber, actor);
        file.requestExplanation(LocalDateTime.now(clock));
        audit.record(file.audit(), file.auditStream(), AuditEventType.EXPLANATION_REQUESTED, actor, Facts.none());
    }

    /** 人工复核 of an automatic decision: a person looks, and the case never returns to the machine. */
    public void requestHumanReview(CaseNumber caseNumber) {
        Actor actor = Caller.actor(context);
        CaseFile file = own.lock(caseNumber, actor);
        file.requestHumanReview(LocalDateTime.now(clock));
        audit.record(file.audit(), file.auditStream(), AuditEventType.HUMAN_REVIEW_REQUESTED, actor, Facts.none());
    }
}
