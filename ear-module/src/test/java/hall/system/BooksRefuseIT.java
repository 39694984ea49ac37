package hall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.fund.persistence.LedgerInvariants;
import hall.fund.persistence.LedgerRights;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, also to the owner of its tables, whom no missing grant stops. */
@SystemTest
class BooksRefuseIT {

    private static final String NEVER_CHANGED = "the books are never changed: write a red row";
    private static final String NEVER_REMOVED = "the books are never removed: write a red row";

    private static void refuses(Statement owner, String words, String sql) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> owner.executeUpdate(sql))
                .withMessageContaining(words);
    }

    /** A row of its own in each table, gone with the transaction: no table is empty, and no trigger is passed over. */
    @Test
    void noRowOfTheBooksIsChangedOrRemoved() throws SQLException {
        try (Connection database = Hall.databaseAsOwner();
                Statement owner = database.createStatement()) {
            database.setAutoCommit(false);
            for (String row : List.of(
                    "employer_entry SELECT 1, account_number, '1980-01-01', '1980-01-01', '01', 0, 0, NULL, 'T1', 0, NULL"
                            + " FROM employer_account LIMIT 1",
                    "ledger_snapshot VALUES ('1980-01-01', '101', 0, 0)",
                    "manual_voucher_line VALUES (1, 1, '101:1', 'DEBIT', 1.00)",
                    "voucher_number SELECT MIN(id), '1980-01', 1 FROM ledger_entry e WHERE NOT EXISTS (SELECT 1 FROM"
                            + " voucher_number n WHERE n.entry_id = e.id)")) {
                owner.execute("SET foreign_key_checks = 0");
                owner.executeUpdate("INSERT INTO " + row);
                owner.execute("SET foreign_key_checks = 1");
            }
            for (String table : List.of("ledger_entry", "posting", "account_entry", "loan_entry", "employer_entry")) {
                refuses(owner, NEVER_CHANGED, "UPDATE " + table + " SET booked_on = booked_on + INTERVAL 1 DAY");
                refuses(owner, NEVER_REMOVED, "DELETE FROM " + table);
            }
            refuses(owner, "closed day are never changed", "UPDATE ledger_snapshot SET debit = debit + 1");
            refuses(owner, "never opened again", "DELETE FROM ledger_snapshot WHERE closed_day = '1980-01-01'");
            refuses(owner, "never changed: cancel it", "UPDATE manual_voucher_line SET amount = amount + 1");
            refuses(owner, "never removed: cancel it", "DELETE FROM manual_voucher_line");
            refuses(owner, "is never changed", "UPDATE voucher_number SET number = number + 1000");
            refuses(owner, "never given back", "DELETE FROM voucher_number");
            database.rollback();
        }
    }

    @Test
    void noPostingIsUnbalancedOrOfNoHead() throws SQLException {
        String posting = "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account, amount)"
                + " SELECT MIN(entry_id), 99, '" + Books.today() + "', ";
        try (Connection database = Hall.databaseAsOwner();
                Statement owner = database.createStatement()) {
            refuses(owner, "`posting.amount`", posting + "'101:1', '219', 0 FROM posting");
            refuses(owner, "`posting.amount`", posting + "'101:1', '219', -1 FROM posting");
            refuses(owner, "`ck_posting_two_accounts`", posting + "'219', '219', 1 FROM posting");
            refuses(owner, "`fk_posting_debit_head`", posting + "'999:1', '219', 1 FROM posting");
            refuses(owner, "`fk_posting_credit_head`", posting + "'101:1', 'xyz', 1 FROM posting");
        }
    }

    /** The rule that each class of tests ends with is no rule unless it sees what was granted, on a table or on all of them. */
    @Test
    void theRuleOfTheGrantsSeesThem() throws SQLException {
        try (Connection application = Hall.database()) {
            assertThat(LedgerRights.check(application)).isEmpty();
            String user = Books.value("SELECT grantee FROM information_schema.table_privileges LIMIT 1");
            assertThat(user)
                    .as("the owner is not shown the application's grants")
                    .isEmpty();
            String grantee;
            try (Statement who = application.createStatement();
                    var row = who.executeQuery("SELECT CURRENT_USER()")) {
                row.next();
                grantee = "'" + row.getString(1).replace("@", "'@'") + "'";
            }
            for (String on : List.of("posting", "*")) {
                Books.change("GRANT UPDATE ON " + on + " TO " + grantee);
                try {
                    assertThat(LedgerRights.check(application))
                            .flatExtracting(LedgerInvariants.Violation::findings)
                            .singleElement()
                            .asString()
                            .contains(" may UPDATE ");
                } finally {
                    Books.change("REVOKE UPDATE ON " + on + " FROM " + grantee);
                }
            }
        }
    }
}
