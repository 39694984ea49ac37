package hall.bench.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The hall's own data source, used by hand: transactions are the connection's. */
@ApplicationScoped
public class Pool {

    @Resource(lookup = "java:/jdbc/hall")
    private DataSource hall;

    /** A connection whose work ends with its own commit; closing without one undoes it. */
    public Connection connection() throws SQLException {
        Connection connection = hall.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
