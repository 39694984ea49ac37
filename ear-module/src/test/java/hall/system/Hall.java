package hall.system;

import hall.launcher.HallOptions;
import hall.launcher.HallProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The hall under test, from outside. */
public final class Hall {

    private static final String ATTACH = System.getProperty("hall.attach", "");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Hall() {}

    /** True when a hall that runs already is used ({@code HALL_ATTACH}). */
    public static boolean attached() {
        return !ATTACH.isBlank();
    }

    /** Address of a page, such as {@code url("/health")}. */
    public static URI url(String path) {
        return URI.create((attached() ? ATTACH.replaceAll("/$", "") : environment("HALL_URL")) + path);
    }

    /** Address in the stand-in city, such as {@code city("/")} for its control page. */
    public static URI city(String path) {
        return URI.create("http://127.0.0.1:" + environment("SANDBOX_PORT") + path);
    }

    /** GET without following redirects, cookies or retries: exactly one answer. */
    public static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)).GET());
    }

    /** Sends a request as it is. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the hall under test was started with: HALL_DB_USER, HALL_DEMO_TOKEN and the like. */
    public static String environment(String name) {
        return Running.ENVIRONMENT.get(name);
    }

    /** The database as the restricted user sees it. */
    public static Connection database() throws SQLException {
        return connect(environment("HALL_DB_USER"), environment("HALL_DB_PASSWORD"));
    }

    /** The database as its owner sees it: to look into everything, or to tamper. */
    public static Connection databaseAsOwner() throws SQLException {
        return connect(environment("HALL_DB_OWNER"), environment("HALL_DB_OWNER_PASSWORD"));
    }

    private static Connection connect(String user, String password) throws SQLException {
        String url = environment("HALL_DB_URL");
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?")
                        + "connectionTimeZone=%2B08:00&forceConnectionTimeZoneToSession=true",
                user,
                password);
    }

    /** Read once, when the hall is there. */
    private static final class Running {
        static final Map<String, String> ENVIRONMENT = attached()
                ? HallProcess.environmentOf(HallOptions.from(
                        Path.of(System.getProperty("hall.checkout")).normalize(), outside()))
                : hall.system.harness.Surroundings.process().environment();

        /** The failsafe JVM carries the bed's own variables; an attached hall has none of them. */
        private static Map<String, String> outside() {
            return Map.of(
                    "HALL_DATA", System.getenv().getOrDefault("HALL_DATA", ""),
                    "HALL_PORT_OFFSET", System.getenv().getOrDefault("HALL_PORT_OFFSET", "0"));
        }
    }
}
