package hall.casefile.service;

import hall.casefile.domain.AmendmentNotice;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseTrace;
import hall.identity.domain.DataRead;
import hall.identity.service.AccessLog;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceFile;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a case went, for the supervisor: read only, and with a line in the person's access log each time. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class CaseTraceQueries {

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private AccessLog accessLog;

    /** A case of whatever branch; refuses with {@code CASE-404} when there is none. */
    public CaseTrace open(CaseNumber caseNumber) {
        CaseFile file = files.find(caseNumber).orElseThrow(() -> new BusinessException("CASE-404"));
        accessLog.staffRead(
                Caller.actor(context),
                file.applicant().personId(),
                new DataRead(Role.SUPERVISOR, Optional.of(caseNumber.value()), "course", "supervision"));
        return CaseTrace.of(
                file,
                files.records(caseNumber),
                files.amendment(caseNumber).map(AmendmentNotice::view),
                evidence.open(caseNumber).stream()
                        .map(r -> new CaseTrace.Waiting(r.type(), r.requestedAt()))
                        .toList(),
                answers(evidence.of(caseNumber)));
    }

    /** Changes whenever the case does; says nothing of the person, and so leaves no line. Refuses with {@code CASE-404}. */
    public int version(CaseNumber caseNumber) {
        return files.find(caseNumber)
                .orElseThrow(() -> new BusinessException("CASE-404"))
                .version();
    }

    private static List<CaseTrace.Answer> answers(List<Evidence> all) {
        Set<EvidenceType> before = EnumSet.noneOf(EvidenceType.class);
        return all.stream()
                .map(e -> new CaseTrace.Answer(e.type(), e.fetchedAt(), !before.add(e.type())))
                .toList();
    }
}
