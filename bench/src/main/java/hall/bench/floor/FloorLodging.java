package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.StageLimits;
import hall.shared.BankCardNumber;
import hall.shared.CaseNumber;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.shared.Sha256;
import hall.verification.domain.Evidence;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The first transaction: the case, what the own books say, the questions and their messages. */
@ApplicationScoped
public class FloorLodging {

    static final String STAGE = "INSERT INTO stage_record (id, case_number, stage, post, opened_at, automatic_due,"
            + " by_post_due, decided_at, decided_by, decision, opinion, assessment_hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";
    static final String EVIDENCE = "INSERT INTO evidence (id, case_number, evidence_type, request_number, subject_hash,"
            + " outcome, fetched_at, source_updated_at, facts, hash) VALUES (?,?,?,?,?,?,?,?,?,?)";

    private static final String CASE = "INSERT INTO case_file (id, case_number, item_code, item_version, person_id,"
            + " applicant_name, applicant_number, applicant_phone, branch, card_kind, card_number, card_bank, spouse_number,"
            + " employer_code, submission_key, submission_hash, application, decision_by, status, stage_opened_at,"
            + " automatic_due, stage_due, promised_due, statutory_due, amount, query_code_hash, lodged_at, audit_sequence,"
            + " audit_hash, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,?,?,?,?,1)";
    private static final String REQUEST = "INSERT INTO evidence_request (id, request_number, case_number, person_id,"
            + " evidence_type, purpose, requested_at) VALUES (?,?,?,?,?,?,?)";
    private static final int BLOCK = 10;

    @Inject
    private Reference reference;

    private int nextSerial;
    private int endOfBlock;

    void lodge(Connection c, FloorCase f) throws SQLException {
        LocalDateTime now = reference.now();
        Ground ground = reference.ground();
        String key = UUID.randomUUID().toString();
        if (Sql.one(
                        c,
                        r -> r.getString(1),
                        "SELECT case_number FROM case_file WHERE person_id = ? AND (submission_key = ? OR (item_code = ?"
                                + " AND closed_at IS NULL)) LIMIT 1",
                        f.personId,
                        key,
                        ground.item())
                != null) {
            throw new IllegalStateException("an open case");
        }
        readPerson(c, f);
        f.account = Books.account(c, f.identityNumber);
        ground.read(c, f, now);
        f.lodgedAt = now;
        f.number = CaseNumber.of(
                        reference.version().implementationCode(), now.toLocalDate(), serial(c, now.toLocalDate()))
                .value();
        String queryCode = String.format("%06d", ThreadLocalRandom.current().nextInt(1_000_000));
        AuditLines audit = new AuditLines(f.stream(), 0, AuditLines.START)
                .add(
                        AuditEventType.CASE_LODGED,
                        "CITIZEN:" + f.personId,
                        now,
                        Facts.with("item", ground.item())
                                .and("itemVersion", reference.version().version())
                                .and("decisionBy", ground.decisionBy())
                                .and("despitePreview", false)
                                .build());
        insertCase(c, f, key, queryCode, audit);
        StageLimits atOnce = new StageLimits(now, now.toLocalDate());
        Sql.update(
                c,
                STAGE,
                stage(f, CaseStage.APPLY, now, atOnce, "CITIZEN:" + f.personId, "APPLIED", ground.decisionBy(), null));
        List<AuditLines> lines = new ArrayList<>(ground.take(c, f, now));
        lines.add(audit);
        Sql.insert(c, EVIDENCE, ownBooks(f, now));
        ask(c, f, queryCode, now);
        AuditLines.write(c, lines.toArray(AuditLines[]::new));
    }

    private static void readPerson(Connection c, FloorCase f) throws SQLException {
        Sql.one(
                c,
                r -> {
                    f.name = r.getString(1);
                    f.identityNumber = new IdentityNumber(r.getString(2));
                    f.phone = r.getString(3);
                    f.branch = r.getString(4);
                    f.cardKind = r.getString(5);
                    f.card = new BankCardNumber(r.getString(6));
                    f.cardBank = r.getString(7);
                    return f;
                },
                "SELECT p.name, p.identity_number, p.phone, p.branch, k.kind, k.number, k.bank_name FROM person p"
                        + " JOIN person_card k ON k.person_id = p.id AND k.position = 0 WHERE p.id = ?",
                f.personId);
    }

    /** From blocks of ten, as the hall takes them. */
    private synchronized int serial(Connection c, LocalDate day) throws SQLException {
        if (nextSerial == endOfBlock) {
            Sql.update(
                    c,
                    "INSERT INTO case_serial (item_code, day, last) VALUES (?, ?, LAST_INSERT_ID(?))"
                            + " ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + ?)",
                    reference.ground().item(),
                    day,
                    BLOCK,
                    BLOCK);
            int last = Sql.one(c, r -> r.getInt(1), "SELECT LAST_INSERT_ID()");
            c.commit();
            endOfBlock = last + 1;
            nextSerial = endOfBlock - BLOCK;
        }
        return nextSerial++;
    }

    private void insertCase(Connection c, FloorCase f, String key, String queryCode, AuditLines audit)
            throws SQLException {
        StageLimits accept = reference.limits(CaseStage.ACCEPT, f.lodgedAt);
        Ground ground = reference.ground();
        Sql.update(
                c,
                CASE,
                f.id,
                f.number,
                ground.item(),
                reference.version().version(),
                f.personId,
                f.name,
                f.identityNumber.value(),
                f.phone,
                f.branch,
                f.cardKind,
                f.card.value(),
                f.cardBank,
                f.account.spouse(),
                f.account.employerCode(),
                key,
                Sha256.hex(ground.item() + "\n" + ground.decisionBy() + "\nfalse"),
                ground.application(f).canonical(),
                ground.decisionBy(),
                "AWAITING_EVIDENCE",
                f.lodgedAt,
                accept.automaticDue(),
                accept.byPostDue(),
                reference.promised(),
                reference.statutory(),
                Sha256.hex(f.number + ":" + queryCode),
                f.lodgedAt,
                audit.sequence(),
                audit.hash());
    }

    static Object[] stage(
            FloorCase f,
            CaseStage stage,
            LocalDateTime opened,
            StageLimits limits,
            String by,
            String decision,
            String opinion,
            String hash) {
        return new Object[] {
            Ids.next(),
            f.number,
            stage.name(),
            stage.post(),
            opened,
            limits.automaticDue(),
            limits.byPostDue(),
            opened,
            by,
            decision,
            opinion,
            hash
        };
    }

    private List<Object[]> ownBooks(FloorCase f, LocalDateTime now) {
        List<Object[]> rows = new ArrayList<>();
        rows.add(own(f, EvidenceType.FUND_ACCOUNT, Books.facts(f.account), now));
        reference.ground().own(f).forEach((type, facts) -> rows.add(own(f, type, facts, now)));
        return rows;
    }

    private static Object[] own(FloorCase f, EvidenceType type, Facts facts, LocalDateTime now) {
        return evidence(f, type, UUID.randomUUID().toString(), now, now, facts);
    }

    static Object[] evidence(
            FloorCase f, EvidenceType type, String request, LocalDateTime now, LocalDateTime updated, Facts facts) {
        String subject = Sha256.hex(f.identityNumber.value());
        String canonical = facts.canonical();
        String hash = Evidence.hashOf(f.number, request, type.name(), subject, "CONFIRMED", now, updated, canonical);
        return new Object[] {
            Ids.next(), f.number, type.name(), request, subject, "CONFIRMED", now, updated, canonical, hash
        };
    }

    private void ask(Connection c, FloorCase f, String queryCode, LocalDateTime now) throws SQLException {
        List<Object[]> requests = new ArrayList<>();
        List<Object[]> messages = new ArrayList<>();
        for (EvidenceType type : reference.ground().asked()) {
            String request = UUID.randomUUID().toString();
            requests.add(new Object[] {Ids.next(), request, f.number, f.personId, type.name(), "提取审核", now});
            messages.add(OutboxRows.row(
                    "evidence",
                    f.number + ":" + type.operation(),
                    Facts.with("requestNumber", request)
                            .and("type", type)
                            .and("caseNumber", f.number)
                            .and("itemCode", reference.version().implementationCode())
                            .and("authorisation", "SQ" + f.number.substring(31))
                            .and("purpose", "提取审核")
                            .and("name", f.name)
                            .and("identityNumber", f.identityNumber.value())
                            .and("details", reference.ground().details(type, f))
                            .build(),
                    now));
        }
        messages.add(OutboxRows.row(
                "sms",
                f.number,
                sms(
                        f,
                        "【示例市公积金】您的“" + reference.ground().words() + "”申请已提交，办件编号" + f.number + "，查询密码" + queryCode
                                + "。"),
                now));
        Sql.insert(c, REQUEST, requests);
        OutboxRows.put(c, messages);
    }

    static Facts sms(FloorCase f, String text) {
        return Facts.with("messageId", UUID.randomUUID().toString())
                .and("phone", f.phone)
                .and("text", text)
                .build();
    }
}
