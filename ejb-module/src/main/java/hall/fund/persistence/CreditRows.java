package hall.fund.persistence;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.domain.ledger.Posting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes credited accounts, their journal rows and the ledger's transfers as the provider would, one statement for each table: the
 * driver makes one INSERT of a batch, and the balances go as one UPDATE with the values that the accounts themselves came to.
 */
final class CreditRows {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private static final String POSTING =
            "insert into posting (entry_id, line, booked_on, debit_account, credit_account,"
                    + " amount) values (?, ?, ?, ?, ?, ?)";

    private static final String JOURNAL = "insert into account_entry (id, account_number, booked_on, booked_at, type,"
            + " amount, carried_over, current_year, balance_after, serial, red, entry_id, paid_for)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)";

    // The comparison is by the account's collation, so that its key is used.
    private static final String BALANCE = "update personal_account a join json_table(?, '$[*]' columns ("
            + " number varchar(12) path '$[0]', carried_over decimal(18,2) path '$[1]',"
            + " current_year decimal(18,2) path '$[2]', held decimal(18,2) path '$[3]', paid_to varchar(6) path '$[4]')) b"
            + " on a.account_number = convert(b.number using utf8mb4) collate utf8mb4_bin"
            + " set a.carried_over = b.carried_over, a.current_year = b.current_year, a.held = b.held,"
            + " a.paid_to = b.paid_to, a.version = a.version + 1";

    private final Connection connection;
    private final LedgerEntry entry;
    private final LocalDateTime at;

    /**
     * One line of the list.
     *
     * @param account as it is after the credit, its row locked
     * @param line of the transfer in the entry
     */
    record Row(PersonalAccount account, AccountEntry journal, int line, Posting transfer) {}

    CreditRows(Connection connection, LedgerEntry entry, LocalDateTime at) {
        this.connection = connection;
        this.entry = entry;
        this.at = at;
    }

    /** Writes a block, which has at least one line. */
    void write(List<Row> rows) throws SQLException {
        transfers(rows);
        journal(rows);
        balances(rows);
    }

    private void transfers(List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(POSTING)) {
            LocalDate day = at.toLocalDate();
            for (Row row : rows) {
                insert.setLong(1, entry.id());
                insert.setInt(2, row.line());
                insert.setObject(3, day);
                insert.setString(4, row.transfer().debit().code());
                insert.setString(5, row.transfer().credit().code());
                insert.setBigDecimal(6, row.transfer().amount().amount());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void journal(List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(JOURNAL)) {
            for (Row row : rows) {
                AccountEntry journal = row.journal();
                insert.setLong(1, journal.id());
                insert.setString(2, journal.accountNumber());
                insert.setObject(3, journal.bookedOn());
                insert.setObject(4, at);
                insert.setString(5, journal.type().code());
                insert.setBigDecimal(6, journal.amount().amount());
                insert.setBigDecimal(7, journal.change().carriedOver().amount());
                insert.setBigDecimal(8, journal.change().currentYear().amount());
                insert.setBigDecimal(9, journal.balanceAfter().amount());
                insert.setString(10, journal.serial());
                insert.setLong(11, entry.id());
                insert.setString(12, journal.paidFor().map(CreditRows::text).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void balances(List<Row> rows) throws SQLException {
        StringBuilder json = new StringBuilder("[");
        for (Row row : rows) {
            PersonalAccount account = row.account();
            json.append(json.length() > 1 ? "," : "")
                    .append("[\"")
                    .append(account.number())
                    .append("\",\"")
                    .append(account.parts().carriedOver())
                    .append("\",\"")
                    .append(account.parts().currentYear())
                    .append("\",\"")
                    .append(account.held())
                    .append("\",")
                    .append(account.paidTo().map(m -> '"' + text(m) + '"').orElse("null"))
                    .append(']');
        }
        try (PreparedStatement update = connection.prepareStatement(BALANCE)) {
            update.setString(1, json.append(']').toString());
            int updated = update.executeUpdate();
            if (updated != rows.size()) {
                throw new IllegalStateException(updated + " balances written of " + rows.size());
            }
        }
    }

    private static String text(YearMonth month) {
        return month.format(MONTH);
    }
}
