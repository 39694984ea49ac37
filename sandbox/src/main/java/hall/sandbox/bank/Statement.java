package hall.sandbox.bank;

import hall.contract.bank.AccountRow;
import hall.sandbox.books.Books;
import hall.sandbox.books.Books.Page;
import hall.sandbox.books.CityClock;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bank's statement: money moves on an account, and each movement of a corporate one is a line with the balance after it. */
final class Statement {

    private static final DateTimeFormatter TIME6 = DateTimeFormatter.ofPattern("HHmmss");
    private static final String CORPORATE = "对公";
    private static final String DEBIT = "1";
    private static final String CREDIT = "2";
    private static final String RANGE = " FROM account_line WHERE account_no = ? AND at >= ? AND at < ?";

    private final Books books;
    private final CityClock clock;

    Statement(Books books, CityClock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** Who stands on the other side of a movement, and why it was made; the reference is a payment's own number, or null. */
    record OtherSide(String account, String name, String summary, String remark, String reference) {}

    /** A new number of the bank's host, for one movement. */
    static String serial() {
        return "H" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }

    /** Takes the amount off the account; false, with nothing changed, when the account does not have it. */
    boolean debit(Page page, String account, BigDecimal amount, String serial, OtherSide other) throws SQLException {
        if (!move(page, account, amount.negate())) {
            return false;
        }
        line(page, account, DEBIT, amount, serial, other);
        return true;
    }

    /** Puts the amount on the account; false when there is no such account. */
    boolean credit(Page page, String account, BigDecimal amount, String serial, OtherSide other) throws SQLException {
        if (!move(page, account, amount)) {
            return false;
        }
        line(page, account, CREDIT, amount, serial, other);
        return true;
    }

    boolean covers(Page page, String account, BigDecimal amount) throws SQLException {
        return page.one("SELECT balance FROM bank_account WHERE account_no = ?", row -> row.getBigDecimal(1), account)
                .filter(balance -> balance.compareTo(amount) >= 0)
                .isPresent();
    }

    private static boolean move(Page page, String account, BigDecimal amount) throws SQLException {
        return page.change(
                        "UPDATE bank_account SET balance = balance + ? WHERE account_no = ? AND balance + ? >= 0",
                        amount,
                        account,
                        amount)
                == 1;
    }

    private void line(Page page, String account, String direction, BigDecimal amount, String serial, OtherSide other)
            throws SQLException {
        Optional<BigDecimal> balance = page.one(
                "SELECT balance FROM bank_account WHERE account_no = ? AND kind = ?",
                row -> row.getBigDecimal(1),
                account,
                CORPORATE);
        if (balance.isPresent()) {
            page.change(
                    "INSERT INTO account_line (serial, account_no, at, direction, amount, balance_after, counter_account,"
                            + " counter_name, summary, remark, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    serial,
                    account,
                    clock.now(),
                    direction,
                    amount,
                    balance.get(),
                    other.account(),
                    other.name(),
                    other.summary(),
                    other.remark(),
                    other.reference());
        }
    }

    boolean knows(String account) {
        return books.one("SELECT 1 FROM bank_account WHERE account_no = ?", row -> 1, account)
                .isPresent();
    }

    int count(String account, LocalDate from, LocalDate through) {
        return books.one("SELECT COUNT(*)" + RANGE, row -> row.getInt(1), account, begin(from), end(through))
                .orElse(0);
    }

    /** Lines of some days in their order. @param start the first wanted, from 1 */
    List<AccountRow> rows(String account, LocalDate from, LocalDate through, int start, int most) {
        return books.list(
                "SELECT *" + RANGE + " ORDER BY position OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                Statement::row,
                account,
                begin(from),
                end(through),
                start - 1,
                most);
    }

    Optional<AccountRow> line(String serial) {
        return books.one("SELECT * FROM account_line WHERE serial = ?", Statement::row, serial);
    }

    private static LocalDateTime begin(LocalDate day) {
        return day.atStartOfDay();
    }

    private static LocalDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private static AccountRow row(ResultSet line) throws SQLException {
        LocalDateTime at = line.getTimestamp("at").toLocalDateTime();
        AccountRow row = new AccountRow();
        row.setHostSeqNo(line.getString("serial"));
        row.setTxDate(at.format(DateTimeFormatter.BASIC_ISO_DATE));
        row.setTxTime(at.format(TIME6));
        row.setDrCr(line.getString("direction"));
        row.setAmt(line.getBigDecimal("amount"));
        row.setBalance(line.getBigDecimal("balance_after"));
        row.setOppAcctNo(line.getString("counter_account"));
        row.setOppAcctName(line.getString("counter_name"));
        row.setSummary(line.getString("summary"));
        row.setRemark(line.getString("remark"));
        row.setRefSeqNo(line.getString("reference"));
        return row;
    }
}
