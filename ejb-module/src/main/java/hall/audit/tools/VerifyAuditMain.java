package hall.audit.tools;

import hall.audit.domain.AuditRecord;
import hall.audit.domain.AuditSeal;
import hall.shared.Ids;
import hall.shared.tools.ToolDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Verifies the whole audit: each row's hash, each stream's sequence and links, each stream's end against the aggregate that
 * keeps it, the global chain of seals, and the heads exported outside the database. Names the rows that do not fit. Exit code
 * 0 when all fits, 1 when something does not, 2 when it could not run.
 */
public final class VerifyAuditMain {

    private static final long SEALED_WITHIN_MILLIS = 120_000;

    private static final Pattern HEAD = Pattern.compile("[0-9]{1,18} \\S+( .*)?");

    private final Connection connection;
    private final PrintStream out;
    private int problems;

    private VerifyAuditMain(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    public static void main(String[] arguments) {
        Optional<Path> heads =
                Optional.ofNullable(System.getenv("HALL_AUDIT_HEADS")).map(Path::of);
        System.exit(ToolDatabase.run(connection -> run(connection, heads, System.out), System.err));
    }

    /** Verifies and reports; returns the exit code. */
    public static int run(Connection connection, Optional<Path> heads, PrintStream out)
            throws SQLException, IOException {
        VerifyAuditMain verify = new VerifyAuditMain(connection, out);
        // Before the first query, which begins the snapshot: a head is exported only after its commit, so the snapshot
        // has it.
        List<String> exported =
                heads.isPresent() && Files.exists(heads.get()) ? Files.readAllLines(heads.get()) : List.of();
        long rows = verify.streams();
        verify.ends();
        verify.unsealed();
        verify.seals();
        verify.exportedHeads(exported);
        out.println(rows + " audit rows verified, " + verify.problems + " problems");
        return verify.problems == 0 ? 0 : 1;
    }

    private void problem(String what) {
        problems++;
        out.println(what);
    }

    private PreparedStatement streaming(String sql) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(Integer.MIN_VALUE);
        return statement;
    }

    private long streams() throws SQLException {
        long rows = 0;
        String stream = "";
        int sequence = 0;
        String previous = AuditSeal.START;
        try (PreparedStatement all =
                        streaming("select id, stream, sequence, happened_at, actor, event_type, facts, previous_hash,"
                                + " row_hash from audit_record order by stream, sequence");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                rows++;
                if (!row.getString(2).equals(stream)) {
                    stream = row.getString(2);
                    sequence = 0;
                    previous = AuditSeal.START;
                }
                sequence++;
                String name = "row " + row.getLong(1) + " (" + stream + " " + row.getInt(3) + ")";
                if (row.getInt(3) != sequence) {
                    problem(name + ": rows are missing before it, expected " + sequence);
                    sequence = row.getInt(3);
                } else if (!row.getString(8).equals(previous)) {
                    problem(name + ": does not follow the row before it");
                }
                if (!hashOf(row).equals(row.getString(9))) {
                    problem(name + ": was altered");
                }
                previous = row.getString(9);
            }
        }
        return rows;
    }

    private static String hashOf(ResultSet row) throws SQLException {
        return AuditRecord.hash(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, java.time.LocalDateTime.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    /** Every aggregate with an audit head: the head must be the last row of its stream. */
    private void ends() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(
                        "select table_name from information_schema.columns where table_schema"
                                + " = database() and column_name = 'audit_hash' order by table_name");
                ResultSet row = find.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        for (String table : tables) {
            // The name comes from the catalogue of the database itself, not from outside.
            try (PreparedStatement ends = connection.prepareStatement("select h.audit_sequence, h.audit_hash, r.stream,"
                            + " (select count(*) from audit_record n where n.stream = r.stream and n.sequence > r.sequence)"
                            + " from `" + table + "` h left join audit_record r on r.row_hash = h.audit_hash"
                            + " where h.audit_sequence > 0");
                    ResultSet row = ends.executeQuery()) {
                while (row.next()) {
                    if (row.getString(3) == null) {
                        problem(table + ": the last row of a stream, number " + row.getInt(1) + ", is gone (hash "
                                + row.getString(2) + ")");
                    } else if (row.getLong(4) > 0) {
                        problem(row.getString(3) + ": has rows after the end that " + table + " knows");
                    }
                }
            }
        }
    }

    private void unsealed() throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("select r.id, r.stream from audit_record r left join audit_seal s"
                        + " on s.audit_id = r.id where s.audit_id is null and r.id < ? order by r.id")) {
            find.setLong(1, Ids.since(SEALED_WITHIN_MILLIS));
            long lastSealed = lastSealedId();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    if (row.getLong(1) <= lastSealed) {
                        problem("row " + row.getLong(1) + " (" + row.getString(2) + "): was inserted behind the seals");
                    }
                }
            }
        }
    }

    private long lastSealedId() throws SQLException {
        try (PreparedStatement max = connection.prepareStatement("select coalesce(max(audit_id), 0) from audit_seal");
                ResultSet row = max.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void seals() throws SQLException {
        long sequence = 0;
        String chain = AuditSeal.START;
        try (PreparedStatement all = streaming("select s.sequence, s.audit_id, s.row_hash, s.chain_hash, r.row_hash"
                        + " from audit_seal s left join audit_record r on r.id = s.audit_id order by s.sequence");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                sequence++;
                String name = "seal " + row.getLong(1);
                if (row.getLong(1) != sequence) {
                    problem(name + ": seals are missing before it, expected " + sequence);
                    sequence = row.getLong(1);
                } else if (!AuditSeal.chain(chain, row.getString(3)).equals(row.getString(4))) {
                    problem(name + ": does not follow the seal before it");
                }
                if (row.getString(5) == null) {
                    problem(name + ": its row " + row.getLong(2) + " was removed");
                } else if (!row.getString(5).equals(row.getString(3))) {
                    problem(name + ": its row " + row.getLong(2) + " has another hash than when it was sealed");
                }
                chain = row.getString(4);
            }
        }
    }

    private void exportedHeads(List<String> exported) throws SQLException {
        try (PreparedStatement find =
                connection.prepareStatement("select chain_hash from audit_seal where sequence = ?")) {
            for (String line : exported) {
                if (!HEAD.matcher(line).matches()) {
                    problem("exported head: the line '" + line + "' is damaged");
                    continue;
                }
                String[] head = line.split(" ");
                find.setLong(1, Long.parseLong(head[0]));
                try (ResultSet row = find.executeQuery()) {
                    if (!row.next()) {
                        problem("seal " + head[0] + ": was exported but is gone");
                    } else if (!row.getString(1).equals(head[1])) {
                        problem("seal " + head[0] + ": is not the one that was exported");
                    }
                }
            }
        }
    }
}
