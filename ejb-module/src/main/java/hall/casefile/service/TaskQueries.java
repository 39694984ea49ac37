package hall.casefile.service;

import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseProgressView;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.FourEyes;
import hall.identity.domain.DataRead;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.identity.service.AccessLog;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceFile;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What officers see: their post's queue by time left, and a case with everything in it. Every look at a person leaves a line. */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class TaskQueries {

    private static final int PAGE = 20;
    private static final Map<String, CaseStatus> QUEUES = Map.of(
            Role.ACCEPTANCE, CaseStatus.SUBMITTED,
            Role.REVIEW, CaseStatus.REVIEWING,
            Role.APPROVAL, CaseStatus.APPROVING);

    @Resource
    private EJBContext context;

    @Inject
    private CaseLists lists;

    @Inject
    private CaseFiles files;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private OfficerDirectory officers;

    @Inject
    private AccessLog accessLog;

    /** A page of a queue with its whole length. */
    public record TaskPage(CaseStatus status, long length, List<CaseListing> lines) {}

    /** The queue of the officer's post and branch, after the given key; {@code LocalDate.MIN}-like for the first page. */
    public TaskPage queue(LocalDate afterDue, long afterId) {
        OfficerProfile officer = officers.byName(Caller.actor(context).id());
        CaseStatus status = QUEUES.entrySet().stream()
                .filter(e -> officer.posts().contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(CaseStatus.SUBMITTED);
        return new TaskPage(
                status,
                lists.queueLength(status, officer.branch()),
                lists.queue(status, officer.branch(), afterDue, afterId, PAGE).stream()
                        .map(CaseListing::forStaff)
                        .toList());
    }

    /** A case for decision; refused by four eyes, and read only with a line in the person's access log. */
    public CaseProgressView open(CaseNumber caseNumber) {
        CaseFile file = files.find(caseNumber).orElseThrow(() -> new BusinessException("CASE-404"));
        OfficerProfile officer = officers.byName(Caller.actor(context).id());
        FourEyes.check(file, officer, files.records(caseNumber));
        accessLog.staffRead(
                Caller.actor(context),
                file.applicant().personId(),
                new DataRead(file.status().stage().post(), Optional.of(caseNumber.value()), "case", "casework"));
        return ProgressViews.of(file, files, evidence);
    }
}
