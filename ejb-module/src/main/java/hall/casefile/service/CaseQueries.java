package hall.casefile.service;

import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseProgressView;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceFile;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reading cases. Somebody else's case is {@code CASE-404}, as if it did not exist. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class CaseQueries {

    private static final int PAGE = 20;

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private OwnCases own;

    @Inject
    private CaseLists lists;

    @Inject
    private EvidenceFile evidence;

    /** The signed-in person's own case. */
    public CaseProgressView progress(CaseNumber caseNumber) {
        return ProgressViews.of(own.find(caseNumber, Caller.actor(context)), files, evidence);
    }

    /** The version of the signed-in person's own case, by one statement; for the page that moves by itself. */
    public int version(CaseNumber caseNumber) {
        Actor actor = Caller.actor(context);
        return lists.version(caseNumber, actor.personId())
                .orElseGet(() -> own.find(caseNumber, actor).version());
    }

    /**
     * The signed-in person's cases, newest first.
     *
     * @param before id of the last case of the page before, or {@code Long.MAX_VALUE}
     */
    public List<CaseListing> mine(long before) {
        return lists.ofPerson(Caller.actor(context).personId(), before, PAGE);
    }

    /**
     * Progress for anybody who has the case number and the query code sent by SMS; the same refusal, {@code CASE-405}, for a
     * wrong number and a wrong code. Evidence and personal data are left out by the page; the door limits the tries.
     */
    @PermitAll
    public CaseProgressView byQueryCode(CaseNumber caseNumber, String queryCode) {
        CaseFile file = files.find(caseNumber)
                .filter(f -> f.submission().opensWith(f.caseNumber(), queryCode))
                .orElseThrow(() -> new BusinessException("CASE-405"));
        return ProgressViews.of(file, files, evidence);
    }
}
