package hall.casefile.service;

import hall.calendar.service.Deadlines;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.Draft;
import hall.casefile.domain.Drafts;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.domain.StagePolicy;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.Applicant;
import hall.identity.domain.Applicants;
import hall.identity.domain.Payee;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/** The answer before the form: what the signed-in person can get, by the centre's own books and by what was
 * asked about the draft; nobody is asked now. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class PreviewService {

    @Resource
    private EJBContext context;

    @Inject
    private Applicants applicants;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private ItemVersions versions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CaseFiles files;

    @Inject
    private Drafts drafts;

    @Inject
    private AssessmentInputs inputs;

    @Inject
    private Clock clock;

    /** Changes nothing. */
    public CasePreview preview(ServiceItemCode item) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        CaseHandler handler = handlers.of(item);
        ItemVersionView version = versions.current(item, today);
        Payee payee = applicants.payee(Caller.actor(context).personId());
        Applicant applicant = payee.applicant();
        Optional<Draft> draft = version.form().isEmpty() ? Optional.empty() : drafts.find(applicant.personId(), item);
        Facts answers = draft.map(d -> version.form().fitting(d.answers())).orElse(Facts.none());
        AssessmentInput input = inputs.fromOwnBooks(
                handler,
                applicant,
                answers,
                draft.map(d -> d.checksOf(handler.evidenceNeeded(applicant, answers)))
                        .orElse(Facts.none()),
                now);
        Assessment assessment = handler.ruleSet(input.ruleSet()).assess(input);
        return new CasePreview(
                item,
                version.version(),
                applicant,
                payee.cards(),
                assessment,
                version.stagePolicy() == StagePolicy.AUTOMATIC,
                Arrays.stream(CaseStage.values())
                        .filter(s -> s != CaseStage.APPLY)
                        .mapToInt(s -> version.stage(s.name()).automaticMinutes())
                        .max()
                        .orElse(0),
                version.promisedWorkingDays(),
                deadlines.lastDay(today, version.promisedWorkingDays()).lastDay(),
                now,
                files.openCase(applicant.personId(), item).map(CaseFile::caseNumber));
    }
}
