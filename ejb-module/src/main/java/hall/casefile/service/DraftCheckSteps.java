package hall.casefile.service;

import hall.casefile.domain.CaseHandler;
import hall.casefile.domain.Draft;
import hall.casefile.domain.Drafts;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemVersions;
import hall.identity.domain.Applicant;
import hall.identity.domain.Applicants;
import hall.identity.service.AccessLog;
import hall.policy.service.PolicyInForce;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.shared.service.Caller;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceType;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The transactions around a question about a draft: counted and noted before it leaves, kept when it came back. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class DraftCheckSteps {

    private static final String PURPOSE = "申请前核对";
    private static final String PER_DAY = "draft.checksPerDay";

    @Resource
    private EJBContext context;

    @Inject
    private Drafts drafts;

    @Inject
    private ItemVersions versions;

    @Inject
    private CaseHandlers handlers;

    @Inject
    private Applicants applicants;

    @Inject
    private AccessLog accessLog;

    @Inject
    private PolicyInForce policy;

    @Inject
    private Clock clock;

    /**
     * What is to be asked now; each question is counted, and noted where the person sees who asked about them.
     *
     * @throws hall.shared.BusinessException {@code CASE-056} it was asked too often today
     */
    public List<EvidenceQuery> begin(ServiceItemCode item) {
        LocalDateTime now = LocalDateTime.now(clock);
        ItemVersionView version = versions.current(item, now.toLocalDate());
        CaseHandler handler = handlers.of(item);
        Applicant applicant = applicants.byPersonId(me());
        Draft draft = drafts.locked(me(), item, now);
        Map<EvidenceType, Facts> possible =
                handler.evidenceNeeded(applicant, version.form().fitting(draft.answers()));
        Facts answered = draft.checksOf(possible);
        List<EvidenceQuery> out = new ArrayList<>();
        version.form()
                .fields()
                .flatMap(f -> f.check().stream())
                .forEach(check -> possible.forEach((type, details) -> {
                    if (type.operation().equals(check.operation()) && !isAnswered(answered, type)) {
                        draft.countCheck(now.toLocalDate(), policy.integerOn(now.toLocalDate(), PER_DAY));
                        accessLog.systemRead(me(), Optional.empty(), type.operation(), PURPOSE);
                        out.add(new EvidenceQuery(
                                UUID.randomUUID().toString(),
                                type,
                                "",
                                version.implementationCode(),
                                "",
                                PURPOSE,
                                applicant.name(),
                                applicant.identityNumber(),
                                details));
                    }
                }));
        return out;
    }

    // Silence is no answer: it is asked again.
    private static boolean isAnswered(Facts checks, EvidenceType type) {
        return checks.has(type.name())
                && !checks.facts(type.name()).text("outcome").equals(EvidenceOutcome.UNAVAILABLE.name());
    }

    /**
     * Keeps what the source said, with the question it was asked.
     *
     * @return whether it was kept: an answer that comes after the draft was lodged or thrown away must not bring it back
     */
    public boolean keep(ServiceItemCode item, EvidenceQuery query, EvidenceAnswer answer) {
        Optional<Draft> there = drafts.lockedIfThere(me(), item);
        there.ifPresent(draft -> draft.checked(draft.checks()
                .plus(Facts.with(
                                query.type().name(),
                                Facts.with("details", query.details())
                                        .and("outcome", answer.outcome())
                                        .and("facts", answer.facts())
                                        .and("at", LocalDateTime.now(clock))
                                        .build())
                        .build())));
        return there.isPresent();
    }

    private long me() {
        return Caller.actor(context).personId();
    }
}
