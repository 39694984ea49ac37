package hall.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** The hall's own tables, looked at from outside. */
final class Books {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Books() {}

    /** The only value of a query. */
    static String value(String sql, Object... arguments) {
        try (Connection database = Hall.databaseAsOwner();
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes them, as their owner could: for what no door makes. */
    static void change(String sql, Object... arguments) {
        try (Connection database = Hall.databaseAsOwner();
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the totals of a day back that a test laid, past the trigger that lets nobody. */
    static void reopen(LocalDate day) {
        String refusal =
                value("SELECT action_statement FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                        + " AND trigger_name = 'ledger_snapshot_no_delete'");
        change("DROP TRIGGER ledger_snapshot_no_delete");
        try {
            change("DELETE FROM ledger_snapshot WHERE closed_day = ?", day);
        } finally {
            change("CREATE TRIGGER ledger_snapshot_no_delete BEFORE DELETE ON ledger_snapshot FOR EACH ROW " + refusal);
        }
    }

    static int count(String sql, Object... arguments) {
        return Integer.parseInt(value(sql, arguments));
    }

    /** How often the messages of a channel were tried for a case. */
    static int attempts(String caseNumber, String channel) {
        return count(
                "SELECT COALESCE(MAX(attempts), 0) FROM outbox_message WHERE order_key LIKE CONCAT(?, '%') AND channel = ?",
                caseNumber, channel);
    }

    /** How often the bank was asked what became of the payment to a card. */
    static long askedAboutPaymentTo(String card) {
        String sendSeqNo = City.instructionsTo(card).get(0).text("sendSeqNo");
        return City.list("messages").stream()
                .filter(m -> m.text("operation").equals("BDC110"))
                .filter(m -> m.optionalText("request").orElse("").contains(sendSeqNo))
                .count();
    }

    /** The hall's day: its clock may have been moved. */
    static LocalDate today() {
        return now().toLocalDate();
    }

    /** The same, to the moment. */
    static LocalDateTime now() {
        long ahead = Long.parseLong(value("SELECT COALESCE(MAX(offset_seconds), 0) FROM demo_clock"));
        return LocalDateTime.now(ZONE).plusSeconds(ahead);
    }

    static void await(String what, Callable<Boolean> state) {
        Awaitility.await(what)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(state);
    }
}
