package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.CaseLodged;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.DecisionBy;
import hall.casefile.domain.Draft;
import hall.casefile.domain.Drafts;
import hall.casefile.domain.Lodging;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StagePolicy;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.Applicant;
import hall.identity.domain.Applicants;
import hall.material.service.MaterialBinding;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** The one transaction of a lodging: the case, its questions to the sources and its audit row. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class LodgementSteps {

    /** Why the sources are asked, as both sides log it. */
    static final String PURPOSE = "提取审核";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int QUERY_CODES = 1_000_000;

    @Resource
    private EJBContext context;

    @Inject
    private Applicants applicants;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private ItemVersions versions;

    @Inject
    private CaseFiles files;

    @Inject
    private Drafts drafts;

    @Inject
    private MaterialBinding materials;

    @Inject
    private SerialBlocks serials;

    @Inject
    private StageClock stageClock;

    @Inject
    private EvidenceService evidence;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<CaseLodged> lodged;

    @Inject
    private Clock clock;

    /** See {@link LodgementService#lodge}. */
    public CaseReceipt lodge(LodgeApplication command) {
        if (!command.submissionKey().matches("[0-9A-Za-z_-]{8,64}")) {
            throw new BusinessException("CASE-013");
        }
        Actor actor = Caller.actor(context);
        Optional<CaseFile> earlier = files.bySubmission(actor.personId(), command.submissionKey())
                .or(() -> files.openCase(actor.personId(), command.item()));
        if (earlier.isPresent()) {
            return again(earlier.get(), command);
        }
        CaseFile file = open(command, actor);
        return new CaseReceipt(
                file.caseNumber(), false, file.terms().lodgedAt(), file.terms().promisedDue());
    }

    // The open case may be this very submission's: its twin can commit between the two look-ups.
    private static CaseReceipt again(CaseFile file, LodgeApplication command) {
        if (!file.submission().isSentAs(command.submissionKey())) {
            throw new BusinessException("CASE-012", file.caseNumber().value());
        }
        if (!file.submission().holds(command.fingerprint())) {
            throw new BusinessException("CASE-011");
        }
        return new CaseReceipt(
                file.caseNumber(), true, file.terms().lodgedAt(), file.terms().promisedDue());
    }

    private Facts answers(LodgeApplication command, Actor actor) {
        if (command.draftRevision().isEmpty()) {
            return command.answers();
        }
        return drafts.find(actor.personId(), command.item())
                .filter(d -> d.revision() == command.draftRevision().get())
                .map(Draft::answers)
                .orElseThrow(() -> new BusinessException("CASE-057"));
    }

    private CaseFile open(LodgeApplication command, Actor actor) {
        LocalDateTime now = LocalDateTime.now(clock);
        CaseHandler handler = handlers.of(command.item());
        ItemVersionView version = versions.current(command.item(), now.toLocalDate());
        Applicant applicant = command.card()
                .map(card -> applicants.payee(actor.personId()).to(card))
                .orElseGet(() -> applicants.byPersonId(actor.personId()));
        Facts answers = version.form().answers(answers(command, actor));
        // The item's own words first: they say more of what is wrong.
        Facts application = handler.application(answers)
                .plus(Facts.with("despitePreview", command.despitePreview()).build());
        version.form().problems(answers).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        Map<EvidenceType, Facts> books = handler.ownBooks(applicant, application, now.toLocalDate());
        String queryCode = String.format("%06d", RANDOM.nextInt(QUERY_CODES));
        CaseNumber number = CaseNumber.of(
                version.implementationCode(), now.toLocalDate(), serials.next(command.item(), now.toLocalDate()));
        Lodging lodging = new Lodging(
                number,
                command.item(),
                version.version(),
                applicant,
                handler.parties(applicant),
                command.submissionKey(),
                command.fingerprint(),
                application,
                version.stagePolicy() == StagePolicy.AUTOMATIC ? command.decisionBy() : DecisionBy.BY_POST,
                queryCode);
        CaseFile file = new CaseFile(
                lodging,
                stageClock.limits(version, CaseStage.ACCEPT, now),
                stageClock.onLodging(version, now.toLocalDate()),
                now);
        files.add(file);
        files.add(file.applied(actor));
        if (!version.form().isEmpty()) {
            materials.bind(version.form().files(answers), number, actor.personId());
            drafts.remove(actor.personId(), command.item());
        }
        books.forEach((type, facts) -> evidence.keepOwn(
                number,
                type,
                applicant.identityNumber(),
                new EvidenceAnswer(EvidenceOutcome.CONFIRMED, facts, now, "")));
        CaseQuestions questions = new CaseQuestions(number, version.implementationCode(), PURPOSE, applicant);
        handler.evidenceNeeded(applicant, application)
                .forEach((type, details) -> evidence.requestFirst(questions.of(type, details)));
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_LODGED,
                actor,
                Facts.with("item", command.item().value())
                        .and("itemVersion", version.version())
                        .and("decisionBy", command.decisionBy())
                        .and("despitePreview", command.despitePreview())
                        .build());
        lodged.fire(new CaseLodged(number, command.item(), applicant.phone(), queryCode));
        files.write();
        return file;
    }
}
