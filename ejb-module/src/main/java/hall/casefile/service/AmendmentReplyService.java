package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.domain.Pause;
import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.CaseStage;
import hall.catalogue.domain.FormField;
import hall.catalogue.domain.ItemForm;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.Applicant;
import hall.material.service.MaterialBinding;
import hall.outbox.service.Outbox;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import hall.verification.service.EvidenceService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The applicant amends what was asked for, nothing else; the clock goes on with exactly the working days that were left. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class AmendmentReplyService {

    @Resource
    EJBContext context;

    @Inject
    CaseFiles files;

    @Inject
    OwnCases own;

    @Inject
    ItemVersions versions;

    @Inject
    MaterialBinding materials;

    @Inject
    StageClock stageClock;

    @Inject
    CaseHandlers handlers;

    @Inject
    EvidenceService evidence;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Replies to the notice.
     *
     * @param sent the new answers; only those asked for are taken
     * @throws BusinessException {@code CASE-404} not the person's; {@code CASE-014} nothing is to be amended; {@code CASE-053}
     *     the last day is over; {@code FORM-001} … {@code FORM-003} an answer is missing or does not fit
     */
    public void reply(CaseNumber caseNumber, Facts sent) {
        Actor actor = Caller.actor(context);
        LocalDateTime now = LocalDateTime.now(clock);
        CaseFile file = own.lock(caseNumber, actor);
        AmendmentNotice notice = files.amendment(caseNumber)
                .filter(AmendmentNotice::isOpen)
                .orElseThrow(() -> new BusinessException("CASE-014", file.status(), "AMEND"));
        if (now.toLocalDate().isAfter(notice.replyBy())) {
            throw new BusinessException("CASE-053", notice.replyBy());
        }
        ItemVersionView version = versions.byVersion(file.item(), file.terms().itemVersion());
        Facts answers = asked(version.form(), notice, sent);
        Facts before = file.submission().application();
        notice.answered(before, now);
        List<Pause> pauses = notice.pause().stream().toList();
        materials.bind(added(version.form(), before, answers), caseNumber, actor.personId());
        new StageRecords(files, audit, file, actor)
                .keep(file.amend(
                        actor,
                        before.plus(answers),
                        stageClock.limits(file, CaseStage.ACCEPT, file.stage().openedAt(), pauses),
                        stageClock.after(file, pauses),
                        now));
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.AMENDMENT_ANSWERED,
                actor,
                Facts.with("fields", List.copyOf(answers.names()))
                        .and("applicationHash", file.submission().application().sha256())
                        .build());
        if (!asksAnew(file, version, before, now)) {
            // Assessed again on what is known now; otherwise the last answer will do it.
            outbox.put(
                    ProceedMessageHandler.CHANNEL,
                    caseNumber.value(),
                    Facts.with("caseNumber", caseNumber.value()).build());
        }
    }

    /** What depends on the answers that changed is read from the own books again, and asked of the sources again. */
    private boolean asksAnew(CaseFile file, ItemVersionView version, Facts before, LocalDateTime now) {
        CaseHandler handler = handlers.of(file.item());
        Applicant applicant = file.applicant();
        Map<EvidenceType, Facts> asked = handler.evidenceNeeded(applicant, before);
        Map<EvidenceType, Facts> needed = new HashMap<>(
                handler.evidenceNeeded(applicant, file.submission().application()));
        needed.entrySet().removeAll(asked.entrySet());
        handler.ownBooks(applicant, file.submission().application(), now.toLocalDate())
                .forEach((type, facts) -> evidence.keepOwn(
                        file.caseNumber(),
                        type,
                        applicant.identityNumber(),
                        new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, now, "")));
        CaseQuestions questions =
                new CaseQuestions(file.caseNumber(), version.implementationCode(), LodgementSteps.PURPOSE, applicant);
        needed.forEach((type, details) -> evidence.request(questions.of(type, details)));
        return !needed.isEmpty();
    }

    /** Files that are new; those that stay are the case's already. */
    private static List<Long> added(ItemForm form, Facts before, Facts answers) {
        List<Long> there = form.files(before);
        return form.files(answers).stream().filter(id -> !there.contains(id)).toList();
    }

    private static Facts asked(ItemForm form, AmendmentNotice notice, Facts sent) {
        Facts given = form.answers(sent);
        Facts.Builder out = Facts.builder();
        for (AmendmentItem item : notice.items()) {
            FormField field = form.field(item.field()).orElseThrow();
            field.require(given);
            out.and(field.name(), given.raw(field.name()));
        }
        return out.build();
    }
}
