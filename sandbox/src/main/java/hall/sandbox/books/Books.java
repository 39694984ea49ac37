package hall.sandbox.books;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The city's books: one H2 file, written through at each commit, so that no crash of anyone loses a fact.
 */
public final class Books implements AutoCloseable {

    private static final int MANY_CALLERS = 64;

    private final JdbcConnectionPool pool;

    /** Opens the books in the directory, makes them when there are none. */
    public Books(Path directory) {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + directory.toAbsolutePath().resolve("books") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                "city",
                "");
        pool.setMaxConnections(MANY_CALLERS);
        try (InputStream sql = Books.class.getResourceAsStream("/sql/books.sql");
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the books cannot be opened in " + directory, e);
        }
    }

    /** Reads one row into a value. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What one transaction does. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Page page) throws SQLException;
    }

    /** Runs one transaction, all or nothing. */
    public <T> T write(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(new Page(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        return write(page -> page.list(sql, reading, values));
    }

    public <T> Optional<T> one(String sql, Reading<T> reading, Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    public int change(String sql, Object... values) {
        return write(page -> page.change(sql, values));
    }

    @Override
    public void close() {
        pool.dispose();
    }

    /** The books open in one transaction. */
    public static final class Page {

        private final Connection connection;

        private Page(Connection connection) {
            this.connection = connection;
        }

        public int change(String sql, Object... values) throws SQLException {
            try (PreparedStatement statement = prepared(sql, values)) {
                return statement.executeUpdate();
            }
        }

        public <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
            try (PreparedStatement statement = prepared(sql, values);
                    ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        }

        public <T> Optional<T> one(String sql, Reading<T> reading, Object... values) throws SQLException {
            return list(sql, reading, values).stream().findFirst();
        }

        private PreparedStatement prepared(String sql, Object... values) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        }
    }
}
