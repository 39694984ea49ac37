package hall.bench.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** How many rows stand in the tables that a case writes to: both lanes must add the same. */
record RowCounts(Map<String, Long> rows) {

    private static final String[] TABLES = {
        "case_file",
        "stage_record",
        "assessment",
        "evidence",
        "evidence_request",
        "outbox_message",
        "audit_record",
        "payment_instruction",
        "withdrawal",
        "ledger_entry",
        "posting",
        "account_entry",
        "home_purchase",
        "person_data_access"
    };

    static RowCounts none() {
        return new RowCounts(new TreeMap<>());
    }

    static RowCounts read(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement ask = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = ask.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    row.next();
                    rows.put(table, row.getLong(1));
                }
            }
        }
        return new RowCounts(rows);
    }

    RowCounts minus(RowCounts before) {
        Map<String, Long> out = new TreeMap<>(rows);
        before.rows.forEach((table, count) -> out.merge(table, -count, Long::sum));
        return new RowCounts(out);
    }

    RowCounts plus(RowCounts other) {
        Map<String, Long> out = new TreeMap<>(rows);
        other.rows.forEach((table, count) -> out.merge(table, count, Long::sum));
        return new RowCounts(out);
    }

    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
