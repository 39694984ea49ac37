package hall.bench.floor;

import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.fund.domain.withdrawal.RepaymentWindow;
import hall.shared.Facts;
import hall.shared.Ids;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** TQ04 by hand: repaying a loan, decided by the machine. */
final class LoanGround implements Ground {

    private static final String WITHDRAWAL =
            "INSERT INTO withdrawal (id, case_number, account_number, loan_number, reason,"
                    + " amount, covers_through, state, decided_on, send_seq_no, balance_after, version)"
                    + " VALUES (?,?,?,?,'06',?,?,'HELD',?,?,?,1)";

    private final int windowMonths;

    LoanGround(Facts parameters) {
        windowMonths = LoanRepaymentPolicy.of(parameters).windowMonths();
    }

    @Override
    public String item() {
        return "TQ04";
    }

    @Override
    public String reason() {
        return "06";
    }

    @Override
    public String words() {
        return "偿还住房公积金贷款提取";
    }

    @Override
    public String reasonWords() {
        return "偿还购房贷款本息";
    }

    @Override
    public String decisionBy() {
        return "AUTOMATIC";
    }

    @Override
    public Facts application(FloorCase f) {
        return Facts.with("despitePreview", false).build();
    }

    @Override
    public void read(Connection c, FloorCase f, LocalDateTime now) throws SQLException {
        f.loan = Books.loan(c, f.identityNumber, false);
        f.window = window(c, f, now);
    }

    private RepaymentWindow window(Connection c, FloorCase f, LocalDateTime now) throws SQLException {
        return Books.window(c, f.loan, f.account.number(), windowMonths, now.toLocalDate());
    }

    @Override
    public Map<EvidenceType, Facts> own(FloorCase f) {
        return Map.of(EvidenceType.FUND_LOAN, Books.facts(f.loan, f.window));
    }

    @Override
    public List<EvidenceType> asked() {
        return List.of(EvidenceType.SOCIAL_SECURITY_CARD, EvidenceType.BANK_ACCOUNT);
    }

    @Override
    public List<AuditLines> take(Connection c, FloorCase f, LocalDateTime now) {
        return List.of();
    }

    @Override
    public void lock(Connection c, FloorCase f) throws SQLException {
        f.loan = Books.loan(c, f.identityNumber, true);
    }

    @Override
    public void check(Connection c, FloorCase f, Money amount, LocalDateTime now) throws SQLException {
        f.window = window(c, f, now);
        if (f.window.open().isLessThan(amount)) {
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
                f.loan.number(),
                amount.amount(),
                f.window.lastPaidOn(),
                now.toLocalDate(),
                f.sendSeqNo,
                balance.amount());
    }
}
