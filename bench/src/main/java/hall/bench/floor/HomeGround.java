package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.fund.domain.account.WithdrawalReason;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** TQ01 by hand: buying a home, with a voucher, decided by three posts. */
final class HomeGround implements Ground {

    private static final String WITHDRAWAL =
            "INSERT INTO withdrawal (id, case_number, account_number, contract_number, reason,"
                    + " amount, state, decided_on, send_seq_no, balance_after, version)"
                    + " VALUES (?,?,?,?,?,?,'HELD',?,?,?,1)";

    @Override
    public String item() {
        return "TQ01";
    }

    @Override
    public String reason() {
        return WithdrawalReason.BUY_HOME.code();
    }

    @Override
    public String words() {
        return "购买新建商品房提取";
    }

    @Override
    public String reasonWords() {
        return "购买住房";
    }

    @Override
    public String decisionBy() {
        return "BY_POST";
    }

    @Override
    public Facts application(FloorCase f) {
        return Facts.with("contractNumber", f.contract)
                .and("vouchers", List.of(Long.toString(f.voucher)))
                .and("despitePreview", false)
                .build();
    }

    @Override
    public void read(Connection c, FloorCase f, LocalDateTime now) throws SQLException {
        f.withdrawn = withdrawn(c, f);
    }

    /** What anybody has withdrawn for the home. */
    private static Money withdrawn(Connection c, FloorCase f) throws SQLException {
        return new Money(Sql.list(
                        c,
                        r -> r.getBigDecimal(2),
                        "SELECT account_number, amount, decided_on FROM withdrawal WHERE contract_number = ?"
                                + " AND state <> 'RELEASED' ORDER BY decided_on DESC, id DESC",
                        f.contract)
                .stream()
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }

    @Override
    public Map<EvidenceType, Facts> own(FloorCase f) {
        return Map.of(
                EvidenceType.HOME_WITHDRAWALS,
                Facts.with("contractNumber", f.contract)
                        .and("taken", f.withdrawn)
                        .and("ownTaken", f.withdrawn)
                        .and("ownTakenOn", null)
                        .build());
    }

    @Override
    public List<EvidenceType> asked() {
        return List.of(
                EvidenceType.SOCIAL_SECURITY_CARD,
                EvidenceType.BANK_ACCOUNT,
                EvidenceType.MARRIAGE,
                EvidenceType.HOUSEHOLD,
                EvidenceType.HOME_CONTRACT);
    }

    @Override
    public List<AuditLines> take(Connection c, FloorCase f, LocalDateTime now) throws SQLException {
        AuditLines audit = Sql.one(
                        c,
                        r -> new AuditLines("material:" + f.voucher, r.getInt(1), r.getString(2)),
                        "SELECT audit_sequence, audit_hash, name, kind, scan, version FROM material WHERE id = ?"
                                + " AND person_id = ? AND case_number IS NULL AND removed_at IS NULL FOR UPDATE",
                        f.voucher,
                        f.personId)
                .add(
                        AuditEventType.MATERIAL_BOUND,
                        "CITIZEN:" + f.personId,
                        now,
                        Facts.with("case", f.number).build());
        Sql.update(
                c,
                "UPDATE material SET case_number = ?, bound_at = ?, audit_sequence = ?, audit_hash = ?,"
                        + " version = version + 1 WHERE id = ?",
                f.number,
                now,
                audit.sequence(),
                audit.hash(),
                f.voucher);
        Sql.update(c, "DELETE FROM draft WHERE person_id = ? AND item_code = 'TQ01'", f.personId);
        return List.of(audit);
    }

    /** The home's row, made when it is new: what all cases on one contract wait for. */
    @Override
    public void lock(Connection c, FloorCase f) throws SQLException {
        Sql.update(
                c,
                "INSERT INTO home_purchase (contract_number, paid, version) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE paid = GREATEST(paid, VALUES(paid)), version = version + 1",
                f.contract,
                f.registered.amount());
    }

    @Override
    public void check(Connection c, FloorCase f, Money amount, LocalDateTime now) throws SQLException {
        if (f.registered.minus(withdrawn(c, f)).isLessThan(amount)) {
            throw new IllegalStateException("no longer free");
        }
    }

    @Override
    public void withdrawal(Connection c, FloorCase f, Money amount, Money balance, LocalDateTime now)
            throws SQLException {
        Sql.update(
                c,
                WITHDRAWAL,
                Ids.next(),
                f.number,
                f.account.number(),
                f.contract,
                reason(),
                amount.amount(),
                now.toLocalDate(),
                f.sendSeqNo,
                balance.amount());
    }
}
