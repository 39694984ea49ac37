package hall.shared.tools;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.PrintStream;
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

    /** The exit code of a tool that could not run. */
    private static final int COULD_NOT_RUN = 2;

    private ToolDatabase() {}

    /** What a tool does with the database. */
    @FunctionalInterface
    public interface Work {

        /** Does it, and gives the exit code. */
        int with(Connection connection) throws SQLException, IOException;
    }

    /** Opens the database and does the work; when it cannot, says why and how that is cured, and gives exit code 2. */
    public static int run(Work work, PrintStream err) {
        return run(System.getenv(), work, err);
    }

    /** The same with another environment. */
    public static int run(Map<String, String> environment, Work work, PrintStream err) {
        try (Connection connection = open(environment)) {
            return work.with(connection);
        } catch (SQLException failed) {
            err.println(words(environment, failed));
        } catch (IOException unreadable) {
            err.println("A file could not be read or written: " + unreadable.getMessage());
        } catch (IllegalStateException unset) {
            err.println(unset.getMessage());
        }
        return COULD_NOT_RUN;
    }

    /** Why the database of this environment did not do what was asked, and what to do about it; nothing secret. */
    public static String words(SQLException failed) {
        return words(System.getenv(), failed);
    }

    private static String words(Map<String, String> environment, SQLException failed) {
        // What stands behind the question mark may hold a password.
        String where = "The database at "
                + environment
                        .getOrDefault("HALL_DB_URL", "")
                        .replaceAll("\\?.*", "")
                        .replaceAll("//.*@", "//");
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (state.startsWith("08")) {
            return where + " does not answer. Start it, or correct the address (HALL_DB_URL, HALL_PORT_OFFSET).";
        }
        if (state.startsWith("28")) {
            return where + " turns the user " + environment.get("HALL_DB_USER")
                    + " away. Correct HALL_DB_USER or HALL_DB_PASSWORD.";
        }
        if (state.startsWith("42")) {
            return where + " is not that of a hall of this version (" + failed.getMessage()
                    + "). Name the right one (HALL_DB_URL, HALL_DATA), or start the hall once: ./hall run";
        }
        return where + " refused: " + failed.getMessage();
    }

    // Only reads, in one consistent snapshot, so that a running hall may go on writing meanwhile.
    private static Connection open(Map<String, String> environment) throws SQLException {
        Connection connection = DriverManager.getConnection(
                env(environment, "HALL_DB_URL"),
                env(environment, "HALL_DB_USER"),
                env(environment, "HALL_DB_PASSWORD"));
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
        String url = env(System.getenv(), "HALL_DB_URL");
        // The password stands in the address: one of hexadecimal digits the provider would take for an encrypted one.
        String whole = url + (url.contains("?") ? "&" : "?") + "password="
                + URLEncoder.encode(env(System.getenv(), "HALL_DB_PASSWORD"), StandardCharsets.UTF_8);
        return Persistence.createEntityManagerFactory(
                "hall",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.url", whole,
                        "jakarta.persistence.jdbc.user", env(System.getenv(), "HALL_DB_USER"),
                        // Whoever uses the tool reads its words, not the provider's.
                        "eclipselink.logging.level", "OFF"));
    }

    private static String env(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set: it says which database to use");
        }
        return value;
    }
}
