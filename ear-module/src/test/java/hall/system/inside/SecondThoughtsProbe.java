package hall.system.inside;

import hall.casefile.domain.CaseFiles;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.Decision;
import hall.casefile.domain.DecisionBy;
import hall.casefile.service.AutomaticDecisionService;
import hall.casefile.service.CaseDeadlineService;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.ClaimTime;
import hall.casefile.service.DecideStage;
import hall.casefile.service.DecisionService;
import hall.casefile.service.DraftCheckSteps;
import hall.casefile.service.DraftService;
import hall.casefile.service.LodgeApplication;
import hall.casefile.service.LodgementSteps;
import hall.outbox.domain.Delivery;
import hall.shared.Actor;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Plays what must not happen twice, or after its time, in a transaction that is undone. */
@Stateless
@PermitAll
public class SecondThoughtsProbe extends UseCases {

    private static final ServiceItemCode FORM = new ServiceItemCode("TQ01");
    private static final ServiceItemCode PLAIN = new ServiceItemCode("TQ04");

    /** Longer than the days in which an application must be answered, whatever holidays there are. */
    private static final int LONG_AGO = 40;

    @Inject
    private DraftService drafts;

    @Inject
    private DraftCheckSteps checks;

    @Inject
    private LodgementSteps lodgement;

    @Inject
    private AutomaticDecisionService automatic;

    @Inject
    private DecisionService decisions;

    @Inject
    private CaseDeadlineService deadlines;

    @Inject
    private CaseQueries cases;

    @Inject
    private CaseFiles files;

    @Inject
    private ClaimTime claimTime;

    /**
     * What became of a source's two answers.
     *
     * @param inTime whether the one was kept that came while the draft was there
     * @param late whether the one was kept that came when it was gone
     * @param back whether there is a draft again
     */
    public record Answers(boolean inTime, boolean late, boolean back) {}

    /** A source answers while the draft is there, and once more when it is gone. */
    public Answers answersAboutADraft(IdentityNumber who, String digits) throws Exception {
        try {
            fund.employer();
            String citizen = Actor.principalOfPerson(person(who, "60" + digits + "4"));
            Facts answers = Facts.with("contractNumber", "YS202611240001").build();
            as(citizen, Role.CITIZEN, () -> drafts.save(FORM, 0, answers));
            settle();
            EvidenceQuery question =
                    as(citizen, Role.CITIZEN, () -> checks.begin(FORM)).get(0);
            EvidenceAnswer answer = new EvidenceAnswer(EvidenceOutcome.NO_RECORD, Facts.none(), null, "");
            boolean inTime = as(citizen, Role.CITIZEN, () -> checks.keep(FORM, question, answer));
            settle();
            as(citizen, Role.CITIZEN, () -> {
                drafts.discard(FORM);
                return null;
            });
            settle();
            boolean late = as(citizen, Role.CITIZEN, () -> checks.keep(FORM, question, answer));
            settle();
            boolean back =
                    as(citizen, Role.CITIZEN, () -> drafts.open(FORM)).savedAt().isPresent();
            return new Answers(inTime, late, back);
        } finally {
            context.setRollbackOnly();
        }
    }

    /**
     * What the hall does on its own with a case that lies at acceptance long after the days to answer it.
     *
     * @param accepted whether it accepted the case
     * @param status where the case is then
     */
    public record Silence(boolean accepted, CaseStatus status) {}

    /** The sweep comes to a case at acceptance that nobody has touched, or that review sent back there. */
    public Silence longAfterLodging(IdentityNumber who, String digits, boolean sentBack) throws Exception {
        try {
            fund.employer();
            String citizen = Actor.principalOfPerson(person(who, "60" + digits + "5"));
            CaseNumber number = atAcceptance(citizen);
            if (sentBack) {
                decide(citizen, number, "accept1", Role.ACCEPTANCE, Decision.ACCEPTED, "");
                decide(citizen, number, "review1", Role.REVIEW, Decision.SENT_BACK, "缺一页");
            }
            settle();
            entityManager
                    .createNativeQuery("UPDATE case_file SET lodged_at = DATE_SUB(lodged_at, INTERVAL ?1 DAY)"
                            + " WHERE case_number = ?2")
                    .setParameter(1, LONG_AGO)
                    .setParameter(2, number.value())
                    .executeUpdate();
            entityManager.clear();
            boolean accepted = as("system", Role.SYSTEM, () -> deadlines.acceptTacitly(number));
            settle();
            return new Silence(
                    accepted,
                    as(citizen, Role.CITIZEN, () -> cases.progress(number)).status());
        } finally {
            context.setRollbackOnly();
        }
    }

    /**
     * Whether a case that an officer took went back to the pool.
     *
     * @param minuteBefore whether its time was over one minute before four office hours had gone by, over a night and a weekend
     * @param minuteAfter whether it was over one minute after that
     * @param justTaken whether it went back at once
     * @param amended although the applicant amended nearly all the time
     * @param verified although the officer had the sources asked again
     * @param leftAlone after days in which nobody touched it
     * @param inThePool whether nobody has it then
     */
    public record Taken(
            boolean minuteBefore,
            boolean minuteAfter,
            boolean justTaken,
            boolean amended,
            boolean verified,
            boolean leftAlone,
            boolean inThePool) {}

    /** An officer takes a case and leaves it alone. */
    public Taken taken(IdentityNumber who, String digits) throws Exception {
        try {
            fund.employer();
            CaseNumber number = atAcceptance(Actor.principalOfPerson(person(who, "60" + digits + "6")));
            settle();
            officer(() -> decisions.claim(number));
            settle();
            boolean justTaken = putBack(number);
            takenAt(number, LocalDateTime.parse("2026-11-27T16:30:00"));
            LocalDateTime over = LocalDateTime.parse("2026-11-30T11:30:00");
            boolean before = isOver(number, over.minusMinutes(1));
            boolean after = isOver(number, over.plusMinutes(1));
            LocalDateTime now = LocalDateTime.now(clock);
            takenAt(number, now.minusDays(LONG_AGO));
            entityManager
                    .createNativeQuery(
                            "INSERT INTO amendment_notice (id, case_number, asked_at, asked_by, reply_by, items, ended_at)"
                                    + " VALUES (1, ?1, ?2, 'OFFICER:accept1', '2099-01-01', '{\"items\":[]}', ?3)")
                    .setParameter(1, number.value())
                    .setParameter(2, now.minusDays(LONG_AGO))
                    .setParameter(3, now.minusMinutes(1))
                    .executeUpdate();
            boolean amended = putBack(number);
            entityManager
                    .createNativeQuery("UPDATE amendment_notice SET ended_at = asked_at WHERE id = 1")
                    .executeUpdate();
            officer(() -> decisions.verifyAgain(number));
            settle();
            boolean verified = putBack(number);
            takenAt(number, now.minusDays(LONG_AGO));
            boolean leftAlone = putBack(number);
            settle();
            boolean pool = files.find(number).orElseThrow().stage().claimedBy().isEmpty();
            return new Taken(before, after, justTaken, amended, verified, leftAlone, pool);
        } finally {
            context.setRollbackOnly();
        }
    }

    /** With both roles that an officer has. */
    private static void officer(Runnable act) {
        SecurityDomain.getCurrent()
                .createAdHocIdentity("accept1")
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(Role.OFFICER, Role.ACCEPTANCE))))
                .runAs(act);
    }

    private boolean putBack(CaseNumber number) throws Exception {
        return as("system", Role.SYSTEM, () -> deadlines.putBack(number));
    }

    private boolean isOver(CaseNumber number, LocalDateTime now) {
        return claimTime.isOver(files.find(number).orElseThrow().stage(), List.of(), now);
    }

    private void takenAt(CaseNumber number, LocalDateTime at) {
        settle();
        entityManager
                .createNativeQuery("UPDATE case_file SET claimed_at = ?1 WHERE case_number = ?2")
                .setParameter(1, at)
                .setParameter(2, number.value())
                .executeUpdate();
        entityManager.clear();
    }

    private CaseNumber atAcceptance(String citizen) throws Exception {
        CaseNumber number = as(
                citizen,
                Role.CITIZEN,
                () -> lodgement
                        .lodge(new LodgeApplication(PLAIN, UUID.randomUUID().toString(), DecisionBy.BY_POST, false))
                        .caseNumber());
        settle();
        for (Delivery question : waiting("evidence", number)) {
            system(() -> receive(question));
        }
        settle();
        for (Delivery proceed : waiting("case", number)) {
            system(() -> automatic.proceed(proceed));
        }
        return number;
    }

    private void decide(
            String citizen, CaseNumber number, String officer, String post, Decision decision, String opinion)
            throws Exception {
        settle();
        int version = as(citizen, Role.CITIZEN, () -> cases.progress(number)).version();
        as(officer, post, () -> {
            decisions.decide(new DecideStage(number, version, decision, opinion, ""));
            return null;
        });
    }

    private void settle() {
        entityManager.flush();
        entityManager.clear();
    }
}
