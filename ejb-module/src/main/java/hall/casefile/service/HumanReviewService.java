package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.CaseProgressView;
import hall.identity.domain.DataRead;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile.Duty;
import hall.identity.service.AccessLog;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceFile;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private FourEyesCheck eyes;

    @Inject
    private EvidenceFile evidence;

    @Inject
    private AccessLog accessLog;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Reviews asked for and not concluded, oldest first, in every branch whose review post the officer holds today. */
    public List<CaseListing> requested() {
        Set<String> branches = officers.byName(Caller.actor(context).id()).duties().stream()
                .filter(d -> d.post().equals(Role.REVIEW))
                .map(Duty::branch)
                .collect(Collectors.toSet());
        return branches.isEmpty()
                ? List.of()
                : lists.humanReviews(branches, PAGE).stream()
                        .map(CaseListing::forStaff)
                        .toList();
    }

    /**
     * A case whose review is asked for, with everything in it; the look leaves a line in the person's access log. Refused to
     * whoever is related to the case ({@code CASE-042}) or of another branch ({@code CASE-044}); {@code CASE-032} when no
     * review is open.
     */
    public CaseProgressView open(CaseNumber caseNumber) {
        CaseFile file = files.find(caseNumber).orElseThrow(() -> new BusinessException("CASE-404"));
        check(file);
        if (!file.humanReview().isOpen()) {
            throw new BusinessException("CASE-032");
        }
        accessLog.staffRead(
                Caller.actor(context),
                file.applicant().personId(),
                new DataRead(Role.REVIEW, Optional.of(caseNumber.value()), "case", "human-review"));
        return ProgressViews.of(file, files, evidence);
    }

    private void check(CaseFile file) {
        eyes.of(file, Caller.actor(context)).checkHumanReview();
    }

    /** Answers the applicant; refused to whoever is related to the case ({@code CASE-042}) or of another branch. */
    public void conclude(CaseNumber caseNumber, String opinion) {
        Actor actor = Caller.actor(context);
        CaseFile file = files.lock(caseNumber);
        check(file);
        file.humanReview().conclude(opinion, LocalDateTime.now(clock));
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.HUMAN_REVIEW_CONCLUDED,
                actor,
                Facts.with("opinion", opinion).build());
    }
}
