package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.bench.server.BenchBank;
import hall.bench.server.HallLane;
import hall.bench.server.InstantBank;
import hall.bench.server.InstantEvidence;
import hall.bench.server.Lane;
import hall.bench.server.Pool;
import hall.bench.server.Samples;
import hall.bench.server.SeededPerson;
import hall.bench.server.Step;
import hall.casefile.domain.CaseStage;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Ids;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The least an honest hand-writer needs: the rows, locks and promises of the hall, in
 * ten transactions and two for each post. What leaves the house is
 * claimed and committed before; an answer is stored when it comes; a text message is claimed and ended by itself.
 */
@ApplicationScoped
public class FloorLane implements Lane {

    @Inject
    private Pool pool;

    @Inject
    private Reference reference;

    @Inject
    private FloorLodging lodging;

    @Inject
    private FloorDecision decision;

    @Inject
    private FloorPosts posts;

    /** What is done in one transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public void settle() {
        // Every message of a case is ended before drive returns.
    }

    @Override
    public void drive(SeededPerson who, Samples samples) throws Exception {
        FloorCase f = new FloorCase(who);
        boolean byPosts = reference.ground().decisionBy().equals("BY_POST");
        long begin = System.nanoTime();
        transaction(c -> {
            lodging.lodge(c, f);
            return null;
        });
        f.watch.end(Step.LODGE);
        List<OutboxRows.Claimed> questions =
                transaction(c -> OutboxRows.claim(c, "evidence", reference.now(), keys(f)));
        for (OutboxRows.Claimed question : questions) {
            EvidenceType type = EvidenceType.valueOf(question.payload().text("type"));
            EvidenceAnswer answer = InstantEvidence.answer(
                    type, new IdentityNumber(question.payload().text("identityNumber")).value());
            transaction(c -> receive(c, f, question, answer));
        }
        f.watch.end(Step.EVIDENCE);
        if (byPosts) {
            transaction(c -> {
                posts.handOver(c, f);
                return null;
            });
            f.watch.end(Step.HAND_OVER);
            posts.decide(this, f, samples);
            f.watch.end(Step.DECIDE);
        } else {
            transaction(c -> {
                decision.decide(c, f);
                return null;
            });
        }
        OutboxRows.Claimed order = transaction(c -> send(c, f));
        if (!byPosts) {
            f.watch.end(Step.DECIDE);
        }
        transaction(c -> settle(c, f, order));
        f.watch.end(Step.PAY);
        samples.add(f.watch, begin, HallLane.way(byPosts));
        for (int message = 0; message < 2; message++) {
            OutboxRows.Claimed text = transaction(c -> OutboxRows.claimFirst(c, "sms", reference.now(), f.number));
            transaction(c -> {
                OutboxRows.finish(c, text, reference.now());
                return null;
            });
        }
    }

    private String[] keys(FloorCase f) {
        return reference.ground().asked().stream()
                .map(type -> f.number + ":" + type.operation())
                .toArray(String[]::new);
    }

    <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = pool.connection()) {
            T result = work.in(connection);
            connection.commit();
            return result;
        }
    }

    private Object receive(Connection c, FloorCase f, OutboxRows.Claimed question, EvidenceAnswer answer)
            throws SQLException {
        LocalDateTime now = reference.now();
        String request = question.payload().text("requestNumber");
        EvidenceType type = EvidenceType.valueOf(question.payload().text("type"));
        OutboxRows.finish(c, question, now);
        Object[] row = FloorLodging.evidence(f, type, request, now, answer.sourceUpdatedAt(), answer.facts());
        Sql.update(c, FloorLodging.EVIDENCE, row);
        AuditLines audit = FloorDecision.lock(c, f)
                .add(
                        AuditEventType.EVIDENCE_RECEIVED,
                        FloorDecision.SYSTEM,
                        now,
                        Facts.with("type", type)
                                .and("outcome", answer.outcome())
                                .and("hash", row[row.length - 1])
                                .build());
        AuditLines.write(c, audit);
        Sql.update(
                c,
                "UPDATE case_file SET audit_sequence = ?, audit_hash = ?, version = version + 1 WHERE id = ?",
                audit.sequence(),
                audit.hash(),
                f.id);
        long open = Sql.one(
                c,
                r -> r.getLong(1),
                "SELECT COUNT(*) FROM evidence_request r WHERE r.case_number = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM evidence e WHERE e.request_number = r.request_number)",
                f.number);
        if (open == 0) {
            Facts payload = Facts.with("caseNumber", f.number).build();
            OutboxRows.put(c, List.<Object[]>of(OutboxRows.row("case", f.number, payload, now)));
        }
        return null;
    }

    /** Claimed and marked SENT in one transaction, committed before the bytes leave. */
    private OutboxRows.Claimed send(Connection c, FloorCase f) throws SQLException {
        LocalDateTime now = reference.now();
        OutboxRows.Claimed order = OutboxRows.claimFirst(c, "bank", now, f.number);
        AuditLines audit = lockPayment(c, f)
                .add(
                        AuditEventType.PAYMENT_SENT,
                        FloorDecision.SYSTEM,
                        now,
                        FloorDecision.payment(f, f.amount, "SENT", null));
        Sql.update(
                c,
                "UPDATE payment_instruction SET status = 'SENT', sent_at = ?, sends = sends + 1, audit_sequence = ?,"
                        + " audit_hash = ?, version = version + 1 WHERE send_seq_no = ?",
                now,
                audit.sequence(),
                audit.hash(),
                f.sendSeqNo);
        AuditLines.write(c, audit);
        return order;
    }

    private static AuditLines lockPayment(Connection c, FloorCase f) throws SQLException {
        return Sql.one(
                c,
                r -> new AuditLines("payment:" + f.sendSeqNo, r.getInt(1), r.getString(2)),
                "SELECT audit_sequence, audit_hash, status FROM payment_instruction WHERE send_seq_no = ? FOR UPDATE",
                f.sendSeqNo);
    }

    /** The bank's word: final posting, case closed, text message. */
    private Object settle(Connection c, FloorCase f, OutboxRows.Claimed order) throws SQLException {
        LocalDateTime now = reference.now();
        String serial = InstantBank.serialOf(f.sendSeqNo);
        AuditLines payment = lockPayment(c, f)
                .add(
                        AuditEventType.PAYMENT_SETTLED,
                        FloorDecision.SYSTEM,
                        now,
                        FloorDecision.payment(f, f.amount, "DONE", serial));
        Sql.update(
                c,
                "UPDATE payment_instruction SET status = 'DONE', settled_at = ?, host_serial = ?, bank_code = '0000',"
                        + " bank_message = '', bank_time = ?, audit_sequence = ?, audit_hash = ?, version = version + 1"
                        + " WHERE send_seq_no = ?",
                now,
                serial,
                now,
                payment.sequence(),
                payment.hash(),
                f.sendSeqNo);
        Sql.update(
                c,
                "UPDATE withdrawal SET state = 'PAID', settled_at = ?, version = version + 1"
                        + " WHERE send_seq_no = ? AND state = 'HELD'",
                now,
                f.sendSeqNo);
        long entry = Ids.next();
        Sql.update(c, FloorDecision.ENTRY, entry, "WITHDRAWAL-FINAL:" + f.sendSeqNo, now.toLocalDate(), now, f.number);
        Sql.update(
                c,
                FloorDecision.POSTING,
                entry,
                now.toLocalDate(),
                "202:" + f.account.number(),
                BenchBank.CODE,
                f.amount.amount());
        close(c, f, payment, now);
        OutboxRows.finish(c, order, now);
        return null;
    }

    private void close(Connection c, FloorCase f, AuditLines payment, LocalDateTime now) throws SQLException {
        AuditLines audit = FloorDecision.lock(c, f)
                .add(
                        AuditEventType.STAGE_DECIDED,
                        FloorDecision.SYSTEM,
                        now,
                        FloorDecision.decided(CaseStage.PAY, "PAID", "", f.assessmentHash, f.amount))
                .add(
                        AuditEventType.CASE_COMPLETED,
                        FloorDecision.SYSTEM,
                        now,
                        Facts.with("paid", f.amount)
                                .and("balanceAfter", f.balanceAfter)
                                .build());
        Sql.update(
                c,
                FloorLodging.STAGE,
                FloorLodging.stage(
                        f,
                        CaseStage.PAY,
                        now,
                        reference.limits(CaseStage.PAY, now),
                        FloorDecision.SYSTEM,
                        "PAID",
                        "",
                        f.assessmentHash));
        AuditLines.write(c, payment, audit);
        Sql.update(
                c,
                "UPDATE case_file SET status = 'DONE', closed_at = ?, amount = ?, balance_after = ?, audit_sequence = ?,"
                        + " audit_hash = ?, version = version + 1 WHERE id = ?",
                now,
                f.amount.amount(),
                f.balanceAfter.amount(),
                audit.sequence(),
                audit.hash(),
                f.id);
        Facts text = FloorLodging.sms(
                f,
                "您的公积金账户" + now.getMonthValue() + "月" + now.getDayOfMonth() + "日因"
                        + reference.ground().reasonWords() + "提取本金" + f.amount.display() + "元，账户余额"
                        + f.balanceAfter.display() + "元");
        OutboxRows.put(c, List.<Object[]>of(OutboxRows.row("sms", f.number, text, now)));
    }
}
