package hall.shared.tools;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database as the command-line tools reach it, by the environment: {@code HALL_DB_URL}, {@code HALL_DB_USER},
 * {@code HALL_DB_PASSWORD}. Reading only.
 */
public final class ToolDatabase {

    private ToolDatabase() {}

    /** A connection in one consistent snapshot, so that a running hall may go on writing meanwhile. */
    public static Connection open() throws SQLException {
        Connection connection =
                DriverManager.getConnection(env("HALL_DB_URL"), env("HALL_DB_USER"), env("HALL_DB_PASSWORD"));
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static String env(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set: it says which database to read");
        }
        return value;
    }
}
