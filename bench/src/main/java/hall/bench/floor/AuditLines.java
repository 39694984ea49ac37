package hall.bench.floor;

import hall.audit.domain.AuditEventType;
import hall.audit.domain.AuditRecord;
import hall.shared.Facts;
import hall.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The next rows of one audit stream, chained as the hall chains them; written in one statement. */
final class AuditLines {

    static final String START = "0".repeat(64);

    private static final String INSERT =
            "INSERT INTO audit_record (id, stream, sequence, happened_at, actor, event_type,"
                    + " facts, previous_hash, row_hash) VALUES (?,?,?,?,?,?,?,?,?)";

    private final String stream;
    private final List<Object[]> rows = new ArrayList<>();
    private int sequence;
    private String hash;

    AuditLines(String stream, int sequence, String hash) {
        this.stream = stream;
        this.sequence = sequence;
        this.hash = hash;
    }

    AuditLines add(AuditEventType type, String actor, LocalDateTime at, Facts facts) {
        long id = Ids.next();
        sequence++;
        String canonical = facts.canonical();
        String row = AuditRecord.hash(id, stream, sequence, at, actor, type.name(), canonical, hash);
        rows.add(new Object[] {id, stream, sequence, at, actor, type.name(), canonical, hash, row});
        hash = row;
        return this;
    }

    int sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }

    /** The rows of several streams go in one statement too. */
    static void write(Connection connection, AuditLines... streams) throws SQLException {
        List<Object[]> all = new ArrayList<>();
        for (AuditLines lines : streams) {
            all.addAll(lines.rows);
        }
        Sql.insert(connection, INSERT, all);
    }
}
