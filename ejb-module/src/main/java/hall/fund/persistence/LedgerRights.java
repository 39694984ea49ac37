package hall.fund.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * L2: the books are only read and added to, whatever the program would do. Grants are asked at every level, for one on the whole database
 * reaches the books as well.
 */
public final class LedgerRights {

    /** Tables in which nothing is changed or removed. */
    private static final String BOOKS = "'ledger_entry', 'posting', 'account_entry', 'employer_entry', 'loan_entry',"
            + " 'ledger_snapshot', 'manual_voucher_line', 'voucher_number', 'period_sheet_row'";

    private static final String BEYOND = " privilege_type not in ('SELECT', 'INSERT', 'USAGE')";

    private static final String GRANTS = "select concat(grantee, ' may ', privilege_type, ' ', table_name)"
            + " from information_schema.table_privileges where table_schema = database() and table_name in (" + BOOKS
            + ") and" + BEYOND
            + " union all select concat(grantee, ' may ', privilege_type, ' ', table_name, '.', column_name)"
            + " from information_schema.column_privileges where table_schema = database() and table_name in (" + BOOKS
            + ") and" + BEYOND
            + " union all select concat(grantee, ' may ', privilege_type, ' everything here')"
            + " from information_schema.schema_privileges where database() like table_schema and" + BEYOND
            + " union all select concat(grantee, ' may ', privilege_type, ' everywhere')"
            + " from information_schema.user_privileges where" + BEYOND;

    private LedgerRights() {}

    /**
     * What the application may do beyond that, empty for nothing.
     *
     * @param application a connection of the user whom the application is: nobody else, and not the owner, is shown that user's grants
     */
    public static List<LedgerInvariants.Violation> check(Connection application) throws SQLException {
        List<String> findings = new ArrayList<>();
        try (PreparedStatement query = application.prepareStatement(GRANTS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                findings.add(rows.getString(1));
            }
        }
        return findings.isEmpty()
                ? List.of()
                : List.of(new LedgerInvariants.Violation("L2 the books are only read and added to", findings));
    }
}
