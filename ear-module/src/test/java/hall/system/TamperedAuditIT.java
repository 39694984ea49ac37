package hall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.audit.tools.VerifyAuditMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C-37: whoever owns the database and takes the triggers away can change the audit, and is found. */
@SystemTest
class TamperedAuditIT {

    private static final Cast WHO = Cast.CHEN;

    private static String stream;

    private static final String UNSEALED =
            "SELECT COUNT(*) FROM audit_record r LEFT JOIN audit_seal s ON s.audit_id = r.id"
                    + " WHERE s.audit_id IS NULL AND r.stream = ?";

    /** A case that another class retracted a while ago: rows are sealed some time after they were written. Alone, this class waits for one of its own. */
    private static final String LONG_SEALED =
            "SELECT CONCAT('case:', c.case_number) FROM case_file c WHERE c.status = 'RETRACTED'"
                    + " AND c.closed_at < (SELECT MAX(r.happened_at) - INTERVAL 2 MINUTE FROM audit_record r)"
                    + " AND (SELECT COUNT(*) FROM audit_record r WHERE r.stream = CONCAT('case:', c.case_number)) >= 3"
                    + " AND NOT EXISTS (SELECT 1 FROM audit_record r LEFT JOIN audit_seal s ON s.audit_id = r.id"
                    + "  WHERE s.audit_id IS NULL AND r.stream = CONCAT('case:', c.case_number)) LIMIT 1";

    @BeforeAll
    static void aSealedCase() throws SQLException, IOException {
        stream = Books.value(LONG_SEALED);
        if (stream.isEmpty()) {
            Application application = new Application(WHO);
            application.retractAll(WHO);
            stream = "case:" + application.lodge();
            application.retractAll(WHO);
            Books.await("sealed", () -> Books.count(UNSEALED, stream) == 0);
        }
        asOwner(
                "DROP TABLE IF EXISTS kept_audit",
                "CREATE TABLE kept_audit AS SELECT * FROM audit_record WHERE stream = '" + stream + "'");
        assertThat(verify()).doesNotContain(stream).doesNotContain("was removed");
    }

    @AfterAll
    static void forget() throws SQLException {
        asOwner("DROP TABLE kept_audit");
    }

    @AfterEach
    void putBack() throws SQLException, IOException {
        asOwner(
                "DROP TRIGGER IF EXISTS audit_record_no_update",
                "DROP TRIGGER IF EXISTS audit_record_no_delete",
                "DELETE FROM audit_record WHERE stream = '" + stream + "'",
                "INSERT INTO audit_record SELECT * FROM kept_audit",
                "CREATE TRIGGER audit_record_no_update BEFORE UPDATE ON audit_record FOR EACH ROW"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit rows are never changed'",
                "CREATE TRIGGER audit_record_no_delete BEFORE DELETE ON audit_record FOR EACH ROW"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit rows are never removed'");
        assertThat(verify()).doesNotContain(stream);
    }

    @Test
    void refusesAsLongAsTheTriggersStand() {
        assertThatThrownBy(() -> asOwner("UPDATE audit_record SET actor = 'x' WHERE stream = '" + stream + "'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> asOwner("DELETE FROM audit_record WHERE stream = '" + stream + "'"))
                .hasMessageContaining("never removed");
    }

    @Test
    void namesTheRowThatWasAltered() throws SQLException, IOException {
        withoutTriggers("UPDATE audit_record SET actor = 'officer:approve1' WHERE id = " + id(1));
        assertThat(verify()).contains("row " + id(1) + " (" + stream + " 1): was altered");
    }

    @Test
    void namesWhereARowWasRemoved() throws SQLException, IOException {
        long gone = id(1);
        withoutTriggers("DELETE FROM audit_record WHERE id = " + gone);
        assertThat(verify()).contains("rows are missing before it", "its row " + gone + " was removed");
    }

    @Test
    void namesTheEndThatWasCutOff() throws SQLException, IOException {
        long last = id(rows());
        withoutTriggers("DELETE FROM audit_record WHERE id = " + last);
        assertThat(verify()).contains("case_file: the last row of a stream", "its row " + last + " was removed");
    }

    @Test
    void namesRowsThatWereSwapped() throws SQLException, IOException {
        long first = id(1);
        long second = id(2);
        withoutTriggers(
                "UPDATE audit_record SET sequence = 100 WHERE id = " + first,
                "UPDATE audit_record SET sequence = 1 WHERE id = " + second,
                "UPDATE audit_record SET sequence = 2 WHERE id = " + first);
        assertThat(verify()).contains("row " + first + " (" + stream + " 2)", "row " + second + " (" + stream + " 1)");
    }

    @Test
    void namesARowThatWasInserted() throws SQLException, IOException {
        long extra = id(1) + 1;
        withoutTriggers(
                "INSERT INTO audit_record SELECT " + extra + ", stream, 99, happened_at, actor, event_type, facts,"
                        + " previous_hash, row_hash FROM kept_audit WHERE id = " + id(1));
        assertThat(verify()).contains("row " + extra + " (" + stream + " 99)");
    }

    @Test
    void namesADamagedLineOfTheExportedHeads(@TempDir Path directory) throws SQLException, IOException {
        Path heads = Files.writeString(directory.resolve("heads"), "one two\n7\n999999999999999999 hash\n");
        assertThat(verify(Optional.of(heads)))
                .contains(
                        "the line 'one two' is damaged",
                        "the line '7' is damaged",
                        "seal 999999999999999999: was exported but is gone");
    }

    private long id(int place) {
        return Long.parseLong(Books.value("SELECT id FROM kept_audit ORDER BY sequence LIMIT 1 OFFSET " + (place - 1)));
    }

    private static int rows() {
        return Books.count("SELECT COUNT(*) FROM kept_audit");
    }

    private static void withoutTriggers(String... tampering) throws SQLException {
        asOwner("DROP TRIGGER audit_record_no_update", "DROP TRIGGER audit_record_no_delete");
        asOwner(tampering);
    }

    private static void asOwner(String... sql) throws SQLException {
        try (Connection database = Hall.databaseAsOwner();
                Statement statement = database.createStatement()) {
            for (String one : sql) {
                statement.executeUpdate(one);
            }
        }
    }

    private static String verify() throws SQLException, IOException {
        return verify(Optional.ofNullable(Hall.environment("HALL_AUDIT_HEADS")).map(Path::of));
    }

    private static String verify(Optional<Path> heads) throws SQLException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Connection database = Hall.databaseAsOwner();
                PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            VerifyAuditMain.run(database, heads, print);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
