package hall.system.breaking;

import hall.launcher.ExternalDatabase;
import hall.launcher.HallOptions;
import hall.launcher.HallProcess;
import hall.launcher.Ports;
import hall.system.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole hall for one test class, in an empty directory and on ports of its own. */
final class OwnHall implements AutoCloseable {

    /** Added to HALL_PORT_OFFSET, so that neither a hall that runs on the same offset nor the test bed is in the way. */
    static final int OFFSET = 70;

    /** Added to the offset of the first server. */
    private static final int SECOND_NODE = 15;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final HallProcess process;
    private final City city;

    private OwnHall(HallProcess process) {
        this.process = process;
        this.city = new City(process.options().ports().sandbox());
    }

    static OwnHall start(String name) {
        return start(name, Optional.empty());
    }

    static OwnHall start(String name, Optional<ExternalDatabase> external) {
        return start(options(name, external));
    }

    /** A hall that knows nobody. */
    static OwnHall startWithoutDemo(String name) {
        return start(options(name, Optional.empty()).withDemo(false));
    }

    /** A hall with a virus scanner at that address. */
    static OwnHall startWithScanner(String name, String address) {
        return start(options(name, Optional.empty()).withScanner(address));
    }

    /** A hall on another database, whose server's JVM has these options, too. */
    static OwnHall start(String name, ExternalDatabase database, List<String> serverJvm) {
        HallOptions plain = options(name, Optional.of(database));
        return start(new HallOptions(
                plain.checkout(), plain.data(), plain.ports(), plain.demo(), plain.external(), serverJvm));
    }

    private static OwnHall start(HallOptions options) {
        HallProcess process = new HallProcess(options);
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop, "own-hall-shutdown"));
        process.empty();
        process.start();
        return new OwnHall(process);
    }

    /** Of a demo hall in the directory of that name. */
    static HallOptions options(String name) {
        return options(name, Optional.empty());
    }

    /** A second server on this hall's database, with its keys and secrets, and on ports of its own. */
    OwnHall secondNode(String name) throws IOException {
        Map<String, String> all = process.environment();
        ExternalDatabase same = new ExternalDatabase(
                all.get("HALL_DB_URL"),
                all.get("HALL_DB_OWNER"),
                all.get("HALL_DB_OWNER_PASSWORD"),
                all.get("HALL_DB_USER"),
                all.get("HALL_DB_PASSWORD"),
                all.get("HALL_DB_USER_HOST"));
        HallOptions options = options(name, Optional.of(same))
                .withPorts(new Ports(process.options().ports().offset() + SECOND_NODE));
        HallProcess second = new HallProcess(options);
        Runtime.getRuntime().addShutdownHook(new Thread(second::stop, "second-node-shutdown"));
        second.empty();
        Files.copy(data().resolve("secrets.properties"), options.data().resolve("secrets.properties"));
        Path keys = Files.createDirectory(options.data().resolve("keys"));
        try (var files = Files.list(data().resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, keys.resolve(file.getFileName()));
            }
        }
        second.start();
        return new OwnHall(second);
    }

    private static HallOptions options(String name, Optional<ExternalDatabase> external) {
        Path checkout = checkout();
        return new HallOptions(
                checkout,
                checkout.resolve("ear-module/target/breaking").resolve(name),
                new Ports(portOffset() + OFFSET),
                true,
                external,
                List.of());
    }

    static Path checkout() {
        return Path.of(System.getProperty("hall.checkout")).toAbsolutePath().normalize();
    }

    static int portOffset() {
        return Integer.parseInt(System.getenv().getOrDefault("HALL_PORT_OFFSET", "0"));
    }

    HallProcess process() {
        return process;
    }

    City city() {
        return city;
    }

    Path data() {
        return process.options().data();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + process.options().ports().http() + path);
    }

    /** A citizen, signed in with the demo's password. */
    Citizen citizen(String identityNumber) {
        return new Citizen(signedIn(identityNumber));
    }

    /** The same citizen with the same form, after a restart that ended all sessions. */
    Citizen again(String identityNumber, Citizen before) {
        return new Citizen(signedIn(identityNumber), before.key());
    }

    /** An officer, signed in with the second factor of this hall's clock. */
    Visit officer(String name) {
        Visit visit = new Visit(url(""));
        try (Connection connection = databaseAsOwner()) {
            String code = Visit.code(name, connection, process.environment().get("HALL_SECRET_KEYS"));
            int status = visit.signInOfficer(name, code).statusCode();
            if (status != 302) {
                throw new AssertionError("could not sign in " + name + ": " + status);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return visit;
    }

    private Visit signedIn(String identityNumber) {
        Visit visit = new Visit(url(""));
        int status = visit.signIn(identityNumber, Visit.PASSWORD).statusCode();
        if (status != 302) {
            throw new AssertionError("could not sign in: " + status);
        }
        return visit;
    }

    /** HTTP status of {@code /health}, or 0 when nobody answers. */
    int health() {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(url("/health"))
                                    .timeout(Duration.ofSeconds(15))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The database as the application's user. */
    Connection database() throws SQLException {
        Map<String, String> all = process.environment();
        return connect(all.get("HALL_DB_URL"), all.get("HALL_DB_USER"), all.get("HALL_DB_PASSWORD"));
    }

    Connection databaseAsOwner() throws SQLException {
        Map<String, String> all = process.environment();
        return connect(all.get("HALL_DB_URL"), all.get("HALL_DB_OWNER"), all.get("HALL_DB_OWNER_PASSWORD"));
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?")
                        + "connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true",
                user,
                password);
    }

    /** The first column of a query, as its owner sees it. */
    List<String> column(String sql) {
        try (Connection connection = databaseAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> out = new ArrayList<>();
            while (rows.next()) {
                out.add(rows.getString(1));
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Statements as the database's owner, such as taking a right away from the application's user. */
    void asOwner(String... statements) {
        try (Connection connection = databaseAsOwner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String caseStatus(String caseNumber) {
        return String.join("", column("SELECT status FROM case_file WHERE case_number = '" + caseNumber + "'"));
    }

    /** Status of the case's newest instruction, empty while there is none. */
    String paymentStatus(String caseNumber) {
        List<String> all = column(
                "SELECT status FROM payment_instruction WHERE reference = '" + caseNumber + "' ORDER BY attempt DESC");
        return all.isEmpty() ? "" : all.get(0);
    }

    @Override
    public void close() {
        process.stop();
    }
}
