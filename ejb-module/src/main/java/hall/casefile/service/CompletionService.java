package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseClosed;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.PaymentReturned;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Tells a case what became of its money, by the bank's word or by what two finance officers found out. MANDATORY: the case moves in the
 * transaction that settles the payment, or not at all.
 */
@Stateless
@RolesAllowed({Role.SYSTEM, Role.FINANCE})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CompletionService {

    private static final String CAME_BACK = "CAME_BACK";

    @Inject
    private CaseFiles files;

    @Inject
    private StageClock stageClock;

    @Inject
    private Fulfilment fulfilment;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CaseClosed> closed;

    @Inject
    private Event<PaymentReturned> returned;

    @Inject
    private Clock clock;

    /** The bank confirmed: the case is done. */
    public void complete(CaseNumber caseNumber, Money paid, Money balanceAfter) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = files.lock(caseNumber);
        new StageRecords(files, audit, file, Actor.SYSTEM).keep(file.complete(Actor.SYSTEM, paid, balanceAfter, now));
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_COMPLETED,
                Actor.SYSTEM,
                Facts.with("paid", paid).and("balanceAfter", balanceAfter).build());
        closed.fire(new CaseClosed(
                caseNumber, file.item(), file.applicant().phone(), file.status(), paid, balanceAfter, now));
    }

    /**
     * The bank had paid after it had refused: what was granted is taken and instructed again, to the same card, and {@link #complete} ends it.
     *
     * @throws BusinessException {@code PAY-047} nothing came back, or it is being paid again; else as the item's handler refuses
     */
    @RolesAllowed(Role.FINANCE)
    public void takeAgain(CaseNumber caseNumber) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = givenBack(caseNumber);
        new StageRecords(files, audit, file, Actor.SYSTEM)
                .keep(file.payAgain(
                        Actor.SYSTEM, file.applicant().card(), stageClock.limits(file, CaseStage.PAY, now), now));
        fulfilment.pay(file, Actor.SYSTEM);
    }

    /**
     * Refuses as {@link #takeAgain} does, and changes nothing.
     *
     * @throws BusinessException {@code PAY-047} nothing came back, or it is being paid again; else as the item's handler refuses
     */
    @RolesAllowed(Role.FINANCE)
    public void requireTakeable(CaseNumber caseNumber) {
        fulfilment.requirePayable(givenBack(caseNumber));
    }

    private CaseFile givenBack(CaseNumber caseNumber) {
        CaseFile file = files.lock(caseNumber);
        if (file.status() != CaseStatus.PAY_FAILED) {
            throw new BusinessException("PAY-047");
        }
        return file;
    }

    /**
     * The bank had confirmed, and the money came back (退汇), as two officers found: it is on the account again, and the applicant can have it paid
     * to another card.
     */
    @RolesAllowed(Role.FINANCE)
    public void paymentCameBack(CaseNumber caseNumber) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = files.lock(caseNumber);
        new StageRecords(files, audit, file, Actor.SYSTEM)
                .keep(file.paymentCameBack(Actor.SYSTEM, CAME_BACK, stageClock.limits(file, CaseStage.PAY, now), now));
        returned.fire(
                new PaymentReturned(caseNumber, file.item(), file.applicant().phone(), CAME_BACK));
    }

    /**
     * The bank refused: the money is back on the account.
     *
     * @param reasonCode reason code of domain.md §9.3 ({@code E01}, {@code E02}) or {@code BANK}
     * @param bankMessage the bank's words
     */
    public void paymentFailed(CaseNumber caseNumber, String reasonCode, String bankMessage) {
        CaseFile file = files.lock(caseNumber);
        new StageRecords(files, audit, file, Actor.SYSTEM)
                .keep(file.failPayment(Actor.SYSTEM, reasonCode, bankMessage, LocalDateTime.now(clock)));
        returned.fire(
                new PaymentReturned(caseNumber, file.item(), file.applicant().phone(), reasonCode));
    }
}
