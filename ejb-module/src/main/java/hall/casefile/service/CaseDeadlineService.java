package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.Pause;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.CaseClosed;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.casefile.domain.StageRecord;
import hall.casefile.domain.TacitlyAccepted;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Money;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a case because time has passed: silence of the applicant gives it up, silence of the acceptance post accepts
 * it, and what an officer took but left alone goes back to the pool. Each act looks again under the
 * case's lock, and says whether it did anything.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CaseDeadlineService {

    /** Licensing Law Art. 32(4): what is missing is told within five days, or the application counts as accepted. */
    static final int DAYS_TO_TELL = 5;

    /** The opinion of a stage record that nobody wrote. */
    public static final String TACIT = "TACIT";

    private static final int BATCH = 200;

    @Inject
    private CaseLists lists;

    @Inject
    private CaseFiles files;

    @Inject
    private StageClock stageClock;

    @Inject
    private Deadlines deadlines;

    @Inject
    private ClaimTime claimTime;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CaseClosed> closed;

    @Inject
    private Event<TacitlyAccepted> accepted;

    @Inject
    private Clock clock;

    /** Cases whose applicants let the time for amending pass. */
    public List<CaseNumber> unamended() {
        return lists.overdueForAmendment(LocalDate.now(clock), BATCH).stream()
                .map(CaseNumber::new)
                .toList();
    }

    /** 视为放弃申请; nothing when the reply came first. */
    public boolean abandon(CaseNumber number) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = files.lock(number);
        AmendmentNotice notice = files.amendment(number).orElseThrow();
        if (!notice.isOpen() || !now.toLocalDate().isAfter(notice.replyBy())) {
            return false;
        }
        notice.lapsed(now);
        keep(file, file.decide(Decision.ABANDONED, Actor.SYSTEM, "", null, now));
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_ABANDONED,
                Actor.SYSTEM,
                Facts.with("replyBy", notice.replyBy()).build());
        closed.fire(new CaseClosed(
                number, file.item(), file.applicant().phone(), file.status(), Money.ZERO, Money.ZERO, now));
        return true;
    }

    /** Cases overdue at acceptance, by key; not all of them are due for tacit acceptance. */
    public List<CaseLists.Line> overdueForAcceptance(long afterId) {
        return lists.overdueForAcceptance(LocalDate.now(clock), afterId, BATCH);
    }

    /** Accepts as of the day of receipt when the five days are over and nothing was asked. */
    public boolean acceptTacitly(CaseNumber number) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = files.lock(number);
        LocalDate received = file.terms().lodgedAt().toLocalDate();
        LocalDate lastDay = deadlines.lastDay(received, DAYS_TO_TELL).lastDay();
        if (file.status() != CaseStatus.SUBMITTED
                || !lastDay.isBefore(now.toLocalDate())
                || files.amendment(number).isPresent()
                // What review sent back had been answered in time: late is then the stage, and has its card.
                || file.terms().acceptedOn().isPresent()) {
            return false;
        }
        LocalDateTime opened = file.stage().openedAt();
        keep(
                file,
                file.decide(
                        Decision.ACCEPTED, Actor.SYSTEM, TACIT, stageClock.limits(file, CaseStage.REVIEW, now), now));
        file.acceptedOn(stageClock.onAcceptance(file, received));
        accepted.fire(new TacitlyAccepted(number, opened, lastDay, now));
        return true;
    }

    /** Cases that were last touched by whoever took them long enough ago to look at, by key. */
    public List<CaseLists.Line> taken(long afterId) {
        LocalDateTime now = LocalDateTime.now(clock);
        return lists.takenBefore(now.minus(claimTime.on(now.toLocalDate())), afterId, BATCH);
    }

    /** Puts a case back into its post's pool when its officer left it alone for the policy's office hours. */
    public boolean putBack(CaseNumber number) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = files.lock(number);
        if (file.stage().claimedBy().isEmpty() || file.status().isClosed() || file.status() == CaseStatus.AMENDING) {
            return false;
        }
        Optional<Pause> amended = files.amendment(number).flatMap(AmendmentNotice::pause);
        if (!claimTime.isOver(file.stage(), amended.stream().toList(), now)) {
            return false;
        }
        String officer = file.stage().claimedBy().get();
        file.release(officer);
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_RELEASED,
                Actor.SYSTEM,
                Facts.with("takenBy", officer).build());
        return true;
    }

    private void keep(CaseFile file, StageRecord record) {
        new StageRecords(files, audit, file, Actor.SYSTEM).keep(record);
    }
}
