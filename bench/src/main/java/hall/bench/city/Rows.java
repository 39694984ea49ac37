package hall.bench.city;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Inserts many rows a statement, whatever the driver's settings; the caller commits. */
public final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 400;

    private final Connection connection;
    private final String insert;
    private final String row;
    private final List<Object[]> waiting = new ArrayList<>(AT_ONCE);
    private PreparedStatement full;
    private long count;

    /** @param insert such as {@code INSERT INTO posting (entry_id, line)} */
    public Rows(Connection connection, String insert, int columns) {
        this.connection = connection;
        this.insert = insert + " VALUES ";
        this.row = "(?" + ",?".repeat(columns - 1) + ")";
    }

    /** Adds a row; it is sent with the others that wait. */
    public void add(Object... values) throws SQLException {
        waiting.add(values);
        count++;
        if (waiting.size() == AT_ONCE) {
            if (full == null) {
                full = prepared(AT_ONCE);
            }
            send(full);
        }
    }

    /** Sends what waits. */
    public void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            try (PreparedStatement some = prepared(waiting.size())) {
                send(some);
            }
        }
    }

    long count() {
        return count;
    }

    private PreparedStatement prepared(int rows) throws SQLException {
        return connection.prepareStatement(insert + row + ("," + row).repeat(rows - 1));
    }

    private void send(PreparedStatement statement) throws SQLException {
        int parameter = 0;
        for (Object[] values : waiting) {
            for (Object value : values) {
                statement.setObject(++parameter, value);
            }
        }
        statement.executeUpdate();
        waiting.clear();
    }

    @Override
    public void close() throws SQLException {
        if (full != null) {
            full.close();
        }
    }
}
