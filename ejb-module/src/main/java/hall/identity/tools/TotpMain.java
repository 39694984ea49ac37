package hall.identity.tools;

import hall.identity.domain.TotpSecret;
import hall.shared.SecretBox;
import hall.shared.tools.ToolDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Prints the one-time code of a demo officer: {@code ./hall totp NAME}. Works only on a database that the demo was loaded
 * into. Reads {@code HALL_DB_URL}, {@code HALL_DB_USER}, {@code HALL_DB_PASSWORD}, {@code HALL_SECRET_KEYS}; exit code 1 when there is no such officer,
 * 2 when this is no demo.
 */
public final class TotpMain {

    private TotpMain() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: ./hall totp NAME");
            System.exit(1);
        }
        System.exit(ToolDatabase.run(database -> code(database, arguments[0]), System.err));
    }

    private static int code(Connection database, String officer) throws SQLException {
        if (text(database, "SELECT id FROM demo_city WHERE id = ?", "1") == null) {
            System.err.println("this is no demo: codes come from the officer's own generator");
            return 2;
        }
        String secret = text(database, "SELECT totp_secret FROM officer WHERE name = ?", officer);
        if (secret == null) {
            System.err.println("no officer " + officer);
            return 1;
        }
        // The demo's clock may have been moved ahead of the machine's.
        long ahead = Long.parseLong(text(database, "SELECT offset_seconds FROM demo_clock WHERE id = ?", "1"));
        Instant now = Instant.now().plusSeconds(ahead);
        SecretBox box = SecretBox.of(System.getenv("HALL_SECRET_KEYS"));
        System.out.println(TotpSecret.open(secret, box, officer).code(TotpSecret.step(now)));
        return 0;
    }

    private static String text(Connection database, String sql, String key) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
