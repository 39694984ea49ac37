package hall.bench.floor;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.loan.Repayment;
import hall.fund.domain.withdrawal.LoanWithdrawal;
import hall.fund.domain.withdrawal.RepaymentWindow;
import hall.shared.Facts;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The own books of a person by hand: account, loan, withdrawals, repayments; four statements. */
final class Books {

    private static final String LOAN = "SELECT l.loan_number, l.contract_number, l.state, l.released_on, l.principal,"
            + " l.balance, l.rows_paid, l.rows_overdue, l.offset_agreement, l.due_day FROM loan l JOIN loan_borrower b"
            + " ON b.loan_number = l.loan_number WHERE b.certificate_number = ? AND l.state IN ('2','3','5')"
            + " ORDER BY l.released_on DESC";

    private Books() {}

    /** The account row that is read. */
    record Account(
            long id,
            String number,
            String state,
            Money base,
            Money carriedOver,
            Money currentYear,
            Money held,
            String paidTo,
            LocalDate openedOn,
            String spouse,
            String employerCode,
            String employerName) {

        Money balance() {
            return carriedOver.plus(currentYear);
        }
    }

    /** The loan row that is read. */
    record LoanRow(
            String number,
            String contract,
            String state,
            LocalDate releasedOn,
            Money principal,
            Money owed,
            int rowsPaid,
            int overdue,
            boolean offset,
            int dueDay) {}

    static Account account(Connection c, IdentityNumber holder) throws SQLException {
        return Sql.one(
                c,
                r -> new Account(
                        r.getLong(1),
                        r.getString(2),
                        r.getString(3),
                        money(r, 4),
                        money(r, 5),
                        money(r, 6),
                        money(r, 7),
                        r.getString(8),
                        r.getObject(9, LocalDate.class),
                        r.getString(10),
                        r.getString(11),
                        r.getString(12)),
                "SELECT a.id, a.account_number, a.state, a.base, a.carried_over, a.current_year, a.held, a.paid_to,"
                        + " a.opened_on, a.spouse_number, e.credit_code, e.name FROM personal_account a"
                        + " JOIN employer_account e ON e.account_number = a.employer_account"
                        + " WHERE a.certificate_type = '01' AND a.certificate_number IN (?, ?)",
                holder.value(),
                FormerNumber.of(holder));
    }

    static LoanRow loan(Connection c, IdentityNumber borrower, boolean lock) throws SQLException {
        return Sql.one(
                c,
                r -> new LoanRow(
                        r.getString(1),
                        r.getString(2),
                        r.getString(3),
                        r.getObject(4, LocalDate.class),
                        money(r, 5),
                        money(r, 6),
                        r.getInt(7),
                        r.getInt(8),
                        r.getBoolean(9),
                        r.getInt(10)),
                lock ? LOAN + " FOR UPDATE" : LOAN,
                borrower.value());
    }

    /** What the loan's repayments still allow on the day: two statements. */
    static RepaymentWindow window(Connection c, LoanRow loan, String account, int months, LocalDate on)
            throws SQLException {
        List<LoanWithdrawal> taken = Sql.list(
                c,
                r -> new LoanWithdrawal(
                        r.getString(1),
                        r.getString(2),
                        money(r, 3),
                        r.getObject(4, LocalDate.class),
                        r.getObject(5, LocalDate.class)),
                "SELECT account_number, loan_number, amount, decided_on, covers_through FROM withdrawal WHERE reason = '06'"
                        + " AND state <> 'RELEASED' AND (account_number = ? OR loan_number = ?)"
                        + " ORDER BY decided_on DESC, id DESC LIMIT 50",
                account,
                loan.number());
        LocalDate due = on.withDayOfMonth(Math.min(loan.dueDay(), on.lengthOfMonth()));
        LocalDate last = due.isAfter(on) ? due.minusMonths(1) : due;
        List<Repayment> repaid = Sql.list(
                c,
                r -> new Repayment(r.getObject(1, LocalDate.class), money(r, 2), money(r, 3)),
                "SELECT booked_on, principal, interest FROM loan_entry WHERE loan_number = ? AND booked_on > ?"
                        + " AND booked_on <= ? AND type IN ('02','03','04','06') ORDER BY booked_on, schedule_row",
                loan.number(),
                last.minusMonths(months),
                on);
        return RepaymentWindow.of(on, last.minusMonths(months), repaid, taken, loan.number(), account);
    }

    static Facts facts(Account a) {
        return Facts.with("accountNumber", a.number())
                .and("accounts", 1)
                .and("state", AccountState.ofCode(a.state()))
                .and("base", a.base())
                .and("carriedOver", a.carriedOver())
                .and("currentYear", a.currentYear())
                .and("balance", a.balance())
                .and("held", a.held())
                .and("available", a.balance().minus(a.held()))
                .and("paidTo", a.paidTo())
                .and("openedOn", a.openedOn())
                .and("employerName", a.employerName())
                .build();
    }

    static Facts facts(LoanRow loan, RepaymentWindow window) {
        return Facts.with("loanNumber", loan.number())
                .and("contractNumber", loan.contract())
                .and("state", hall.fund.domain.loan.LoanState.ofCode(loan.state()))
                .and("releasedOn", loan.releasedOn())
                .and("principal", loan.principal())
                .and("owed", loan.owed())
                .and("rowsPaid", loan.rowsPaid())
                .and("windowFrom", window.from())
                .and("windowTo", window.to())
                .and("instalments", window.instalments())
                .and("repaid", window.repaid())
                .and("principalRepaid", window.principal())
                .and("interestRepaid", window.interest())
                .and("lastPaidOn", window.lastPaidOn())
                .and("claimed", window.claimed())
                .and("claimedByOthers", window.claimedByOthers())
                .and("arrears", loan.overdue())
                .and("offsetAgreement", loan.offset())
                .build();
    }

    static Money money(ResultSet row, int column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount);
    }
}
