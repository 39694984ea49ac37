package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.AmendmentAsked;
import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.AmendmentView;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.Decision;
import hall.casefile.domain.FourEyes;
import hall.catalogue.domain.ItemForm;
import hall.catalogue.service.ItemVersions;
import hall.policy.service.PolicyInForce;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The acceptance post asks the applicant to amend: once, for everything, in words the applicant reads as they are. */
@Stateless
@RolesAllowed(Role.ACCEPTANCE)
public class AmendmentService {

    private static final String WORKING_DAYS = "case.amendmentWorkingDays";

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private FourEyesCheck eyes;

    @Inject
    private ItemVersions versions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private PolicyInForce policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AmendmentAsked> asked;

    @Inject
    private Clock clock;

    /** What the applicant would read; changes nothing. Refuses as {@link #ask}. */
    public AmendmentView preview(AskForAmendment command) {
        CaseFile file = files.find(command.caseNumber()).orElseThrow(() -> new BusinessException("CASE-404"));
        Actor actor = Caller.actor(context);
        return notice(eyes.of(file, actor), command, actor, LocalDateTime.now(clock))
                .view();
    }

    /**
     * Gives the notice and stops the clock.
     *
     * @throws BusinessException {@code CASE-014} the case is not at acceptance; {@code CASE-016} it moved on meanwhile;
     *     {@code CASE-021} another officer has it; {@code CASE-051} it was asked before; {@code CASE-052} nothing, too much, or
     *     something the item does not ask; {@code CASE-041} … {@code CASE-044} four eyes
     */
    public AmendmentView ask(AskForAmendment command) {
        CaseFile file = files.lock(command.caseNumber());
        Actor actor = Caller.actor(context);
        LocalDateTime now = LocalDateTime.now(clock);
        FourEyes mine = eyes.of(file, actor);
        mine.checkMayKnow();
        if (file.version() != command.expectedVersion()) {
            throw new BusinessException("CASE-016");
        }
        AmendmentNotice notice = notice(mine, command, actor, now);
        file.claim(actor.id(), now);
        new StageRecords(files, audit, file, actor).keep(file.decide(Decision.AMENDMENT_ASKED, actor, "", null, now));
        files.add(notice);
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.AMENDMENT_ASKED,
                actor,
                Facts.with("replyBy", notice.replyBy())
                        .and(
                                "fields",
                                notice.items().stream()
                                        .map(AmendmentItem::field)
                                        .toList())
                        .build());
        asked.fire(new AmendmentAsked(
                file.caseNumber(), file.item(), file.applicant().phone(), notice.view()));
        return notice.view();
    }

    private AmendmentNotice notice(FourEyes mine, AskForAmendment command, Actor actor, LocalDateTime now) {
        CaseFile file = mine.file();
        mine.check(files.records(file.caseNumber()));
        if (files.amendment(file.caseNumber()).isPresent()) {
            throw new BusinessException("CASE-051");
        }
        ItemForm form =
                versions.byVersion(file.item(), file.terms().itemVersion()).form();
        if (!command.items().stream().allMatch(item -> form.field(item.field()).isPresent())) {
            throw new BusinessException("CASE-052", AmendmentNotice.MOST);
        }
        LocalDate today = now.toLocalDate();
        return new AmendmentNotice(
                file.caseNumber(),
                actor,
                deadlines.lastDay(today, policy.integerOn(today, WORKING_DAYS)).lastDay(),
                command.items(),
                now);
    }
}
