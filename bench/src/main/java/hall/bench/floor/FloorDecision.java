package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.AssessmentRecord;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.EvidenceFact;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Assessment, three stages, hold and instruction: one transaction, its message claimed in it, as nothing leaves the house. */
@ApplicationScoped
public class FloorDecision {

    static final String ENTRY =
            "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at, case_number) VALUES (?,?,?,?,?)";
    static final String POSTING =
            "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account, amount)"
                    + " VALUES (?,1,?,?,?,?)";
    static final String SYSTEM = "SYSTEM:system";

    private static final String ASSESSMENT =
            "INSERT INTO assessment (id, case_number, assessed_at, rule_set, input, result,"
                    + " hash) VALUES (?,?,?,?,?,?,?)";
    private static final String INSTRUCTION = "INSERT INTO payment_instruction (id, send_seq_no, reference, attempt,"
            + " business_type, amount, credit_account, credit_name, credit_bank, summary, status, instructed_at, sends,"
            + " audit_sequence, audit_hash, version) VALUES (?,?,?,1,'02',?,?,?,?,'公积金提取','INSTRUCTED',?,0,?,?,1)";
    private static final String JOURNAL =
            "INSERT INTO account_entry (id, account_number, booked_on, booked_at, type, reason,"
                    + " amount, carried_over, current_year, balance_after, serial, red, entry_id)"
                    + " VALUES (?,?,?,?,'11',?,?,?,?,?,?,0,?)";

    @Inject
    private Reference reference;

    void decide(Connection c, FloorCase f) throws SQLException {
        LocalDateTime now = reference.now();
        OutboxRows.Claimed message = OutboxRows.claim(c, "case", now, f.number).get(0);
        AuditLines audit = lock(c, f);
        assess(c, f, audit, now);
        stages(c, f, audit, now);
        pay(c, f, audit, SYSTEM, now);
        OutboxRows.finish(c, message, now);
    }

    /** Locks the case and gives the end of its stream. */
    static AuditLines lock(Connection c, FloorCase f) throws SQLException {
        return Sql.one(
                c,
                r -> new AuditLines(f.stream(), r.getInt(1), r.getString(2)),
                "SELECT audit_sequence, audit_hash, status, handed_over_because, version FROM case_file"
                        + " WHERE case_number = ? FOR UPDATE",
                f.number);
    }

    /** Keeps what the rules say; the case remembers amount and hash. */
    void assess(Connection c, FloorCase f, AuditLines audit, LocalDateTime now) throws SQLException {
        Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
        Sql.list(
                c,
                r -> evidence.put(
                        EvidenceType.valueOf(r.getString(1)),
                        new EvidenceFact(
                                EvidenceOutcome.valueOf(r.getString(2)),
                                Facts.parse(r.getString(3)),
                                r.getObject(4, LocalDateTime.class))),
                "SELECT evidence_type, outcome, facts, fetched_at FROM evidence WHERE case_number = ? ORDER BY id",
                f.number);
        AssessmentInput input = new AssessmentInput(
                reference.handler().currentRuleSet(),
                now.toLocalDate(),
                f.withCard(reference.ground().application(f)),
                evidence,
                reference.parameters());
        Assessment result = reference.handler().ruleSet(input.ruleSet()).assess(input);
        if (!result.allPass()) {
            throw new IllegalStateException("the seeded person does not qualify: " + result.findings());
        }
        String in = input.toFacts().canonical();
        String out = result.toFacts().canonical();
        String hash = AssessmentRecord.hashOf(in, out);
        Sql.update(c, ASSESSMENT, Ids.next(), f.number, now, input.ruleSet(), in, out, hash);
        audit.add(
                AuditEventType.CASE_ASSESSED,
                SYSTEM,
                now,
                Facts.with("ruleSet", input.ruleSet())
                        .and("amount", result.amount())
                        .and("allPass", true)
                        .and("hash", hash)
                        .build());
        f.amount = result.amount();
        f.assessmentHash = hash;
    }

    private void stages(Connection c, FloorCase f, AuditLines audit, LocalDateTime now) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        rows.add(stage(f, CaseStage.ACCEPT, "ACCEPTED", audit, now));
        rows.add(stage(f, CaseStage.REVIEW, "PASSED", audit, now));
        rows.add(stage(f, CaseStage.APPROVE, "GRANTED", audit, now));
        Sql.insert(c, FloorLodging.STAGE, rows);
    }

    private Object[] stage(FloorCase f, CaseStage stage, String decision, AuditLines audit, LocalDateTime now) {
        audit.add(AuditEventType.STAGE_DECIDED, SYSTEM, now, decided(stage, decision, "", f.assessmentHash, f.amount));
        return FloorLodging.stage(f, stage, now, reference.limits(stage, now), SYSTEM, decision, "", f.assessmentHash);
    }

    static Facts decided(CaseStage stage, String decision, String opinion, String hash, Money amount) {
        return Facts.with("stage", stage)
                .and("decision", decision)
                .and("opinion", opinion)
                .and("assessmentHash", hash)
                .and("amount", amount)
                .build();
    }

    /** Holds the money and writes the order; ends with the case's audit rows. */
    void pay(Connection c, FloorCase f, AuditLines audit, String actor, LocalDateTime now) throws SQLException {
        Ground ground = reference.ground();
        ground.lock(c, f);
        Sql.one(
                c,
                r -> r.getString(1),
                "SELECT state, carried_over, current_year, held FROM personal_account WHERE id = ? FOR UPDATE",
                f.account.id());
        ground.check(c, f, f.amount, now);
        if (f.account.balance().isLessThan(f.amount)) {
            throw new IllegalStateException("no longer free");
        }
        AuditLines instructed = instruct(c, f, f.amount, actor, now);
        hold(c, f, ground, now);
        audit.add(
                AuditEventType.PAYMENT_INSTRUCTED,
                actor,
                now,
                Facts.with("amount", f.amount).and("cardTail", f.card.tail()).build());
        AuditLines.write(c, audit, instructed);
        updateCase(c, f, audit, now);
    }

    private static AuditLines instruct(Connection c, FloorCase f, Money amount, String actor, LocalDateTime now)
            throws SQLException {
        long id = Ids.next();
        f.sendSeqNo = String.format("%020d", id);
        AuditLines audit = new AuditLines("payment:" + f.sendSeqNo, 0, AuditLines.START)
                .add(AuditEventType.PAYMENT_INSTRUCTED, actor, now, payment(f, amount, "INSTRUCTED", null));
        Sql.update(
                c,
                INSTRUCTION,
                id,
                f.sendSeqNo,
                f.number,
                amount.amount(),
                f.card.value(),
                f.name,
                f.cardBank,
                now,
                audit.sequence(),
                audit.hash());
        Facts order = Facts.with("sendSeqNo", f.sendSeqNo).build();
        OutboxRows.put(c, List.<Object[]>of(OutboxRows.row("bank", f.number, order, now)));
        return audit;
    }

    static Facts payment(FloorCase f, Money amount, String status, String serial) {
        return Facts.with("sendSeqNo", f.sendSeqNo)
                .and("case", f.number)
                .and("attempt", 1)
                .and("amount", amount)
                .and("cardTail", f.card.tail())
                .and("status", status)
                .and("hostSerial", serial)
                .and("bankCode", serial == null ? null : "0000")
                .build();
    }

    private static void hold(Connection c, FloorCase f, Ground ground, LocalDateTime now) throws SQLException {
        Money amount = f.amount;
        long entry = Ids.next();
        String account = f.account.number();
        Money carried = amount.min(f.account.carriedOver());
        Money current = amount.minus(carried);
        Money balance = f.account.balance().minus(amount);
        Sql.update(c, ENTRY, entry, "WITHDRAWAL-HOLD:" + f.sendSeqNo, now.toLocalDate(), now, f.number);
        Sql.update(c, POSTING, entry, now.toLocalDate(), "201:" + account, "202:" + account, amount.amount());
        Sql.update(
                c,
                JOURNAL,
                Ids.next(),
                account,
                now.toLocalDate(),
                now,
                ground.reason(),
                amount.amount().negate(),
                carried.amount().negate(),
                current.amount().negate(),
                balance.amount(),
                f.sendSeqNo,
                entry);
        ground.withdrawal(c, f, amount, balance, now);
        Sql.update(
                c,
                "UPDATE personal_account SET carried_over = carried_over - ?, current_year = current_year - ?,"
                        + " version = version + 1 WHERE id = ?",
                carried.amount(),
                current.amount(),
                f.account.id());
    }

    private void updateCase(Connection c, FloorCase f, AuditLines audit, LocalDateTime now) throws SQLException {
        Sql.update(
                c,
                "UPDATE case_file SET status = 'PAYING', amount = ?, assessment_hash = ?, stage_opened_at = ?,"
                        + " automatic_due = ?, stage_due = ?, audit_sequence = ?, audit_hash = ?, version = version + 1"
                        + " WHERE id = ?",
                f.amount.amount(),
                f.assessmentHash,
                now,
                reference.limits(CaseStage.PAY, now).automaticDue(),
                reference.limits(CaseStage.PAY, now).byPostDue(),
                audit.sequence(),
                audit.hash(),
                f.id);
        f.balanceAfter = f.account.balance().minus(f.amount);
    }
}
