package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.bench.server.HallPosts;
import hall.bench.server.Samples;
import hall.bench.server.Step;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.StageLimits;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Three posts by hand: the case handed to people in the transaction that assesses it, then for each post one that looks it up and
 * one that takes and decides it.
 */
@ApplicationScoped
public class FloorPosts {

    private static final String READ = "INSERT INTO person_data_access (id, person_id, happened_at, actor, post,"
            + " case_number, what, purpose) VALUES (?,?,?,?,?,?,'case','casework')";

    private static final Map<CaseStage, String> DECISIONS =
            Map.of(CaseStage.ACCEPT, "ACCEPTED", CaseStage.REVIEW, "PASSED", CaseStage.APPROVE, "GRANTED");
    private static final Map<CaseStage, String> WAITING =
            Map.of(CaseStage.ACCEPT, "SUBMITTED", CaseStage.REVIEW, "REVIEWING", CaseStage.APPROVE, "APPROVING");

    @Inject
    private Reference reference;

    @Inject
    private FloorDecision decision;

    /** Assesses and hands over. */
    void handOver(Connection c, FloorCase f) throws SQLException {
        LocalDateTime now = reference.now();
        OutboxRows.Claimed message = OutboxRows.claim(c, "case", now, f.number).get(0);
        AuditLines audit = FloorDecision.lock(c, f);
        decision.assess(c, f, audit, now);
        audit.add(
                AuditEventType.CASE_HANDED_TO_PEOPLE,
                FloorDecision.SYSTEM,
                now,
                Facts.with("because", "ITEM_BY_POST").build());
        AuditLines.write(c, audit);
        Sql.update(
                c,
                "UPDATE case_file SET status = 'SUBMITTED', handed_over_because = 'ITEM_BY_POST', amount = ?,"
                        + " assessment_hash = ?, audit_sequence = ?, audit_hash = ?, version = version + 1 WHERE id = ?",
                f.amount.amount(),
                f.assessmentHash,
                audit.sequence(),
                audit.hash(),
                f.id);
        OutboxRows.finish(c, message, now);
    }

    /** All three, each with its two transactions. */
    void decide(FloorLane lane, FloorCase f, Samples samples) throws SQLException {
        for (CaseStage stage : List.of(CaseStage.ACCEPT, CaseStage.REVIEW, CaseStage.APPROVE)) {
            long begin = System.nanoTime();
            int version = lane.transaction(c -> find(c, f, stage));
            long found = System.nanoTime();
            lane.transaction(c -> {
                decide(c, f, stage, version);
                return null;
            });
            samples.add(Step.FIND, found - begin);
            samples.add(stage == CaseStage.APPROVE ? Step.APPROVE : Step.ACT, System.nanoTime() - found);
        }
    }

    /** The case as the officer's page shows it, with the line of the access log; gives its version. */
    private int find(Connection c, FloorCase f, CaseStage stage) throws SQLException {
        int version = Sql.one(
                c,
                r -> r.getInt(1),
                "SELECT version, item_code, applicant_name, applicant_number, applicant_phone, spouse_number, employer_code,"
                        + " application, amount, stage_opened_at, stage_due, promised_due, claimed_by, lodged_at FROM case_file"
                        + " WHERE case_number = ? AND status = ? AND branch = ?",
                f.number,
                WAITING.get(stage),
                f.branch);
        checkEarlier(c, f, stage);
        checkUnrelated(c, f, stage);
        Sql.one(
                c,
                r -> Facts.parse(r.getString(1)),
                "SELECT result FROM assessment WHERE case_number = ? ORDER BY id DESC LIMIT 1",
                f.number);
        Sql.list(
                c,
                r -> r.getLong(1),
                "SELECT id, name, kind, size, pages, received_at, scan FROM material WHERE case_number = ? ORDER BY id",
                f.number);
        Sql.update(c, READ, Ids.next(), f.personId, reference.now(), actor(stage), stage.post(), f.number);
        return version;
    }

    /** Four eyes: nobody decides two stages. */
    private static void checkEarlier(Connection c, FloorCase f, CaseStage stage) throws SQLException {
        List<String> earlier = Sql.list(
                c,
                r -> r.getString(1),
                "SELECT decided_by, stage, opened_at, decided_at, by_post_due, decision, opinion FROM stage_record"
                        + " WHERE case_number = ? ORDER BY id",
                f.number);
        if (earlier.contains(actor(stage))) {
            throw new IllegalStateException("has decided another stage");
        }
    }

    /** Four eyes: nobody decides a case of a spouse or an employer, by either's accounts or what the registers answered. */
    private static void checkUnrelated(Connection c, FloorCase f, CaseStage stage) throws SQLException {
        List<String> bound = Sql.list(
                c,
                r -> r.getString(1) + r.getString(2) + r.getString(3),
                "SELECT a.certificate_number, a.spouse_number, e.credit_code FROM personal_account a"
                        + " JOIN employer_account e ON e.account_number = a.employer_account"
                        + " WHERE a.certificate_type = '01' AND a.certificate_number IN"
                        + " (?, (SELECT identity_number FROM officer WHERE name = ?))",
                f.identityNumber.value(),
                HallPosts.officerOf(stage.post()));
        List<Facts> answers = Sql.list(
                c,
                r -> Facts.parse(r.getString(3)),
                "SELECT evidence_type, outcome, facts, fetched_at, source_updated_at FROM evidence WHERE case_number = ?"
                        + " ORDER BY id",
                f.number);
        String name = HallPosts.officerOf(stage.post());
        if (bound.contains(name)
                || answers.stream()
                        .anyMatch(a -> a.optionalText("spouseIdentityNumber")
                                .filter(name::equals)
                                .isPresent())) {
            throw new IllegalStateException("related to the applicant");
        }
    }

    private static String actor(CaseStage stage) {
        return "OFFICER:" + HallPosts.officerOf(stage.post());
    }

    private void decide(Connection c, FloorCase f, CaseStage stage, int version) throws SQLException {
        LocalDateTime now = reference.now();
        AuditLines audit = FloorDecision.lock(c, f);
        checkEarlier(c, f, stage);
        checkUnrelated(c, f, stage);
        Sql.update(
                c,
                FloorLodging.STAGE,
                FloorLodging.stage(
                        f,
                        stage,
                        now,
                        reference.limits(stage, now),
                        actor(stage),
                        DECISIONS.get(stage),
                        HallPosts.OPINION,
                        f.assessmentHash));
        audit.add(
                AuditEventType.STAGE_DECIDED,
                actor(stage),
                now,
                FloorDecision.decided(stage, DECISIONS.get(stage), HallPosts.OPINION, f.assessmentHash, f.amount));
        if (stage == CaseStage.APPROVE) {
            checkGrantable(c, f);
            decision.pay(c, f, audit, actor(stage), now);
        } else {
            AuditLines.write(c, audit);
            next(c, f, stage, version, audit, now);
        }
    }

    private void next(Connection c, FloorCase f, CaseStage stage, int version, AuditLines audit, LocalDateTime now)
            throws SQLException {
        CaseStage next = stage == CaseStage.ACCEPT ? CaseStage.REVIEW : CaseStage.APPROVE;
        StageLimits limits = reference.limits(next, now);
        int moved = Sql.update(
                c,
                "UPDATE case_file SET status = ?, stage_opened_at = ?, automatic_due = ?, stage_due = ?, promised_due = ?,"
                        + " statutory_due = ?, claimed_by = NULL, claimed_at = NULL, audit_sequence = ?, audit_hash = ?,"
                        + " version = version + 1 WHERE id = ? AND version = ?",
                WAITING.get(next),
                now,
                limits.automaticDue(),
                limits.byPostDue(),
                reference.promised(),
                reference.statutory(),
                audit.sequence(),
                audit.hash(),
                f.id,
                version);
        if (moved != 1) {
            throw new IllegalStateException("the case moved on: " + f.number);
        }
    }

    /** The assessment of today holds, the card was confirmed, and what the register said was paid. */
    private static void checkGrantable(Connection c, FloorCase f) throws SQLException {
        Facts result = Sql.one(
                c,
                r -> Facts.parse(r.getString(1)),
                "SELECT result FROM assessment WHERE case_number = ? ORDER BY id DESC LIMIT 1",
                f.number);
        List<EvidenceType> confirmed = Sql.list(
                c,
                r -> {
                    EvidenceType type = EvidenceType.valueOf(r.getString(1));
                    if (type == EvidenceType.HOME_CONTRACT) {
                        f.registered = Facts.parse(r.getString(2)).money("paid");
                    }
                    return type;
                },
                "SELECT evidence_type, facts FROM evidence WHERE case_number = ? AND outcome = 'CONFIRMED' ORDER BY id",
                f.number);
        if (!confirmed.containsAll(List.of(EvidenceType.SOCIAL_SECURITY_CARD, EvidenceType.BANK_ACCOUNT))
                || result.money("amount").compareTo(Money.ZERO) <= 0) {
            throw new IllegalStateException("not to be granted: " + f.number);
        }
    }
}
