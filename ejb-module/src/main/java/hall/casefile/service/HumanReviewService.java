package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.FourEyes;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Human reviews (人工复核) of automatic decisions: a person looks again and answers; the machine has no part in it. */
@Stateless
@RolesAllowed(Role.REVIEW)
public class HumanReviewService {

    private static final int PAGE = 50;

    @Resource
    private EJBContext context;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseLists lists;

    @Inject
    private OfficerDirectory officers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Reviews asked for in the officer's branch and not concluded, oldest first. */
    public List<CaseListing> requested() {
        return lists.humanReviews(officers.byName(Caller.actor(context).id()).branch(), PAGE);
    }

    /** Answers the applicant; refused to whoever is related to the case ({@code CASE-042}). */
    public void conclude(CaseNumber caseNumber, String opinion) {
        Actor actor = Caller.actor(context);
        CaseFile file = files.lock(caseNumber);
        OfficerProfile officer = officers.byName(actor.id());
        FourEyes.checkUnrelated(file, officer);
        file.concludeHumanReview(opinion, LocalDateTime.now(clock));
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.HUMAN_REVIEW_CONCLUDED,
                actor,
                Facts.with("opinion", opinion).build());
    }
}
