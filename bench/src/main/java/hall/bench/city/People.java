package hall.bench.city;

import hall.bench.server.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The hall's own numbers of the laid persons. */
@ApplicationScoped
public class People {

    @Inject
    private Pool pool;

    long id(int person) throws SQLException {
        try (Connection connection = pool.connection();
                PreparedStatement ask =
                        connection.prepareStatement("SELECT id FROM person WHERE identity_number = ?")) {
            ask.setString(1, CityPlan.identityNumber(person));
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("person " + person + " was not laid");
                }
                return row.getLong(1);
            }
        }
    }
}
