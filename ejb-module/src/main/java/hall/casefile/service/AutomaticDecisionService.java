package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.CaseFile;
import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.casefile.domain.Finding;
import hall.catalogue.domain.StagePolicy;
import hall.catalogue.service.ItemVersions;
import hall.outbox.domain.Delivery;
import hall.outbox.service.Outbox;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The system post's work on a case whose evidence is in: assess; when it may and everything holds, decide the three stages and
 * start the payment in one transaction; else hand the case to people. It only ever grants, and in full.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AutomaticDecisionService {

    /** People decide these; what the sources said meanwhile shows in the rules' results. */
    private static final Set<CaseStatus> AT_A_POST =
            EnumSet.of(CaseStatus.SUBMITTED, CaseStatus.REVIEWING, CaseStatus.APPROVING);

    @Inject
    private CaseFiles files;

    @Inject
    private Assessor assessor;

    @Inject
    private Fulfilment fulfilment;

    @Inject
    private StageClock stageClock;

    @Inject
    private ItemVersions versions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void proceed(Delivery delivery) {
        if (!outbox.finish(delivery)) {
            return;
        }
        CaseFile file = files.lock(caseNumber(delivery));
        LocalDateTime now = LocalDateTime.now(clock);
        if (file.status() == CaseStatus.GRANTED) {
            fulfilment.start(file, Actor.SYSTEM, now);
        } else if (file.status() == CaseStatus.AWAITING_EVIDENCE) {
            Assessment assessment = assessor.assess(file, now);
            if (file.machineMayDecide() && assessment.allPass()) {
                grant(file, now);
            } else {
                handOver(file, reason(file, assessment));
            }
        } else if (AT_A_POST.contains(file.status())) {
            assessor.assess(file, now);
        }
    }

    /** After the rules or the ledger refused what the assessment had found possible. */
    public void handToPeople(Delivery delivery, String because) {
        if (!outbox.finish(delivery)) {
            return;
        }
        CaseFile file = files.lock(caseNumber(delivery));
        if (file.status() == CaseStatus.AWAITING_EVIDENCE) {
            assessor.assess(file, LocalDateTime.now(clock));
            handOver(file, because);
        } else if (file.status() == CaseStatus.GRANTED) {
            fulfilment.refused(file, because, LocalDateTime.now(clock));
        }
    }

    private void grant(CaseFile file, LocalDateTime now) {
        StageRecords records = new StageRecords(files, audit, file, Actor.SYSTEM);
        records.keep(
                file.decide(Decision.ACCEPTED, Actor.SYSTEM, "", stageClock.limits(file, CaseStage.REVIEW, now), now));
        file.acceptedOn(stageClock.onAcceptance(file, now.toLocalDate()));
        records.keep(
                file.decide(Decision.PASSED, Actor.SYSTEM, "", stageClock.limits(file, CaseStage.APPROVE, now), now));
        records.keep(file.decide(Decision.GRANTED, Actor.SYSTEM, "", stageClock.limits(file, CaseStage.PAY, now), now));
        fulfilment.start(file, Actor.SYSTEM, now);
    }

    private void handOver(CaseFile file, String because) {
        file.handToPeople(because);
        audit.record(
                file.audit(),
                file.auditStream(),
                AuditEventType.CASE_HANDED_TO_PEOPLE,
                Actor.SYSTEM,
                Facts.with("because", because).build());
    }

    private String reason(CaseFile file, Assessment assessment) {
        if (!file.machineMayDecide()) {
            return versions.byVersion(file.item(), file.terms().itemVersion()).stagePolicy() == StagePolicy.BY_POST
                    ? "ITEM_BY_POST"
                    : "APPLICANT_CHOSE";
        }
        return assessment.findings().stream().anyMatch(f -> f.verdict() == Finding.Verdict.UNKNOWN)
                        && !assessment.anyFail()
                ? "EVIDENCE_UNCLEAR"
                : "CONDITION_FAILED";
    }

    private static CaseNumber caseNumber(Delivery delivery) {
        return new CaseNumber(delivery.payload().text("caseNumber"));
    }
}
