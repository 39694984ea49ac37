package hall.shared.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tool that cannot run says why, what to do about it, and nothing secret. */
class ToolDatabaseTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "HALL_DB_URL", "jdbc:refusing://one:S3cret@127.0.0.1:13306/hall?password=S3cret",
            "HALL_DB_USER", "hall_app",
            "HALL_DB_PASSWORD", "S3cret");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final Refusing driver = new Refusing();

    @BeforeEach
    void register() throws SQLException {
        DriverManager.registerDriver(driver);
    }

    @AfterEach
    void deregister() throws SQLException {
        DriverManager.deregisterDriver(driver);
    }

    @ParameterizedTest
    @CsvSource({
        "08S01, does not answer. Start it",
        "28000, turns the user hall_app away. Correct HALL_DB_USER or HALL_DB_PASSWORD",
        "42S02, is not that of a hall of this version (it says so). Name the right one",
        "42000, is not that of a hall of this version",
        "HY000, refused: it says so",
        ", refused: it says so"
    })
    void saysWhyTheDatabaseCouldNotBeUsed(String state, String words) {
        driver.state = state;
        assertThat(ToolDatabase.run(ENVIRONMENT, connection -> 0, err)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("The database at jdbc:refusing://127.0.0.1:13306/hall ")
                .contains(words)
                .doesNotContain("S3cret", "\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALL_DB_URL", "HALL_DB_USER", "HALL_DB_PASSWORD"})
    void namesWhatIsNotSet(String name) {
        Map<String, String> without = new HashMap<>(ENVIRONMENT);
        without.put(name, " ");
        assertThat(ToolDatabase.run(without, connection -> 0, err)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith(name + " is not set");
    }

    @Test
    void saysThatThereIsNoDriverForTheAddress() {
        Map<String, String> other = new HashMap<>(ENVIRONMENT);
        other.put("HALL_DB_URL", "no address");
        assertThat(ToolDatabase.run(other, connection -> 0, err)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("The database at no address");
    }

    /** Turns everybody away with the state it was told. */
    private static final class Refusing implements Driver {

        private String state;

        @Override
        public Connection connect(String url, Properties info) throws SQLException {
            if (!acceptsURL(url)) {
                return null;
            }
            throw new SQLException("it says so", state);
        }

        @Override
        public boolean acceptsURL(String url) {
            return url.startsWith("jdbc:refusing:");
        }

        @Override
        public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
            return new DriverPropertyInfo[0];
        }

        @Override
        public int getMajorVersion() {
            return 1;
        }

        @Override
        public int getMinorVersion() {
            return 0;
        }

        @Override
        public boolean jdbcCompliant() {
            return false;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }
    }
}
