package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import hall.launcher.ExternalDatabase;
import hall.system.Visit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class OutsideDatabaseIT {

    private static final int PORT = 13_306 + 70 + OwnHall.portOffset();

    @Test
    void runsOnDebiansMariaDb() throws Exception {
        Path root = Path.of("target", "breaking", "debian-" + System.nanoTime()).toAbsolutePath();
        try (DebianMariaDb server = new DebianMariaDb(root, PORT)) {
            ExternalDatabase database = server.start();
            server.awaitReady();
            keepsMilliseconds(database);
            try (OwnHall hall = OwnHall.start("outside-database", Optional.of(database))) {
                assertThat(hall.health()).isEqualTo(200);
                Citizen yi = hall.citizen(Visit.YI);
                String number = yi.lodge();
                Proof.allPaid(hall, List.of(number));
                assertThat(yi.progress(number).getString("balanceAfter")).isEqualTo("39198.05");
                Proof.sound(hall);
            }
        }
    }

    /** Lost silently when the server says 10.11 in the old way: the reason for its --version option. */
    private static void keepsMilliseconds(ExternalDatabase database) throws SQLException {
        LocalDateTime time = LocalDateTime.of(2026, 2, 13, 9, 30, 0, 123_000_000);
        try (Connection connection = owner(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE precision_probe (at DATETIME(3))");
            try (var insert = connection.prepareStatement("INSERT INTO precision_probe VALUES (?)")) {
                insert.setObject(1, time);
                insert.executeUpdate();
            }
            try (ResultSet row = statement.executeQuery("SELECT at FROM precision_probe")) {
                row.next();
                assertThat(row.getObject(1, LocalDateTime.class)).isEqualTo(time);
            }
            statement.execute("DROP TABLE precision_probe");
        }
    }

    private static Connection owner(ExternalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }
}
