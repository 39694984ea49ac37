package hall.shared.tools;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database as the command-line tools reach it, by the environment: {@code HALL_DB_URL}, {@code HALL_DB_USER},
 * {@code HALL_DB_PASSWORD}.
 */
public final class ToolDatabase {

    private ToolDatabase() {}

    /** A connection that only reads, in one consistent snapshot, so that a running hall may go on writing meanwhile. */
    public static Connection open() throws SQLException {
        Connection connection =
                DriverManager.getConnection(env("HALL_DB_URL"), env("HALL_DB_USER"), env("HALL_DB_PASSWORD"));
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * The entities as the server maps them, for a tool that writes: transactions of its own instead of the container's. Nothing is
     * connected before the first use.
     */
    public static EntityManagerFactory entities() {
        String url = env("HALL_DB_URL");
        // The password stands in the address: one of hexadecimal digits the provider would take for an encrypted one.
        String whole = url + (url.contains("?") ? "&" : "?") + "password="
                + URLEncoder.encode(env("HALL_DB_PASSWORD"), StandardCharsets.UTF_8);
        return Persistence.createEntityManagerFactory(
                "hall",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", whole,
                        "jakarta.persistence.jdbc.user", env("HALL_DB_USER"),
                        // Whoever uses the tool reads its words, not the provider's.
                        "eclipselink.logging.level", "OFF"));
    }

    private static String env(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set: it says which database to use");
        }
        return value;
    }
}
