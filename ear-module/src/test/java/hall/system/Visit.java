package hall.system;

import hall.identity.domain.TotpSecret;
import hall.shared.SecretBox;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's way through the hall without a browser: cookies are kept, redirects are not followed. */
public final class Visit {

    /** Of every demo account. */
    public static final String PASSWORD = "Demo-2026!";
    /** 示例乙. */
    public static final String YI = "999902198702230026";

    private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");

    private static final Map<String, Visit> OFFICERS = new ConcurrentHashMap<>();

    private final String hall;
    private String home = "/";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** In the hall under test. */
    public Visit() {
        this(Hall.url(""));
    }

    /** In another hall, such as one that a test breaks. */
    public Visit(URI hall) {
        this.hall = hall.toString();
    }

    /** A citizen of the demo, signed in. */
    public static Visit ofCitizen(String identityNumber) {
        Visit visit = new Visit();
        require(visit.signIn(identityNumber, PASSWORD), "citizen");
        return visit;
    }

    /**
     * An officer of the demo, signed in. Codes are good once in half a minute, so a session that is still good serves the next
     * test too; without one it waits for a fresh code.
     */
    public static Visit ofOfficer(String name) {
        Visit kept = OFFICERS.get(name);
        if (kept == null || kept.get("/office/password.xhtml").statusCode() != 200) {
            kept = newlySignedIn(name);
            OFFICERS.put(name, kept);
        }
        Visit visit = new Visit();
        kept.cookies
                .getCookieStore()
                .getCookies()
                .forEach(cookie -> visit.cookies.getCookieStore().add(URI.create(visit.hall), cookie));
        visit.home = kept.home;
        return visit;
    }

    private static Visit newlySignedIn(String name) {
        Visit visit = new Visit();
        HttpResponse<String> answer = visit.signInOfficer(name, code(name));
        require(answer, name);
        visit.home = answer.headers().firstValue("location").orElseThrow();
        return visit;
    }

    /** Sends the officers' form and gives the answer. */
    public HttpResponse<String> signInOfficer(String name, String code) {
        Map<String, String> form = form(get("/officer-sign-in.xhtml").body(), "sign");
        form.putAll(Map.of("name", name, "password", PASSWORD, "code", code, "go", ""));
        return post("/officer-sign-in.xhtml", form);
    }

    /** Where an officer's sign-in led to. */
    String home() {
        return home;
    }

    private static void require(HttpResponse<String> answer, String who) {
        if (answer.statusCode() != 302) {
            throw new AssertionError("could not sign in " + who + ": " + answer.statusCode());
        }
    }

    /** Sends the citizens' form and gives the answer. */
    public HttpResponse<String> signIn(String number, String password) {
        Map<String, String> form = form(get("/sign-in.xhtml").body(), "sign");
        form.putAll(Map.of("number", number, "password", password, "go", ""));
        return post("/sign-in.xhtml", form);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** GET of something that is no text. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Sends JSON as a script of this session would. */
    public HttpResponse<String> postJson(String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** The begin of a request of this visit, for {@link #send}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(hall + path));
    }

    /** Sends with this visit's cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(60)).build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The session's id, empty when there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The token of this session, as any page of a signed-in person holds it. */
    public String token() {
        return form(get("/index.xhtml").body(), null).get("csrf");
    }

    /** The hidden fields of a form; of the first form that has a token when the id is null. */
    public static Map<String, String> form(String page, String id) {
        String start = id == null ? "<form[^>]*sign-out" : "<form id=\"" + id + "\"";
        Matcher form = Pattern.compile(start + ".*?</form>", Pattern.DOTALL).matcher(page);
        if (!form.find()) {
            throw new AssertionError("no form " + id + " in " + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.group());
        while (hidden.find()) {
            fields.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher m = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return m.find() ? m.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * A code of the officer that works. Codes are for one step of 30 seconds, and each works once ({@code OfficersIT} holds that):
     * when those of now and next are used up, the hall is made to forget it rather than waited for.
     */
    public static String code(String officer) {
        try (Connection database = Hall.databaseAsOwner()) {
            return code(officer, database, Hall.environment("HALL_SECRET_KEYS"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for an officer of another hall. */
    public static String code(String officer, Connection database, String keys) {
        try (var statement = database.prepareStatement(
                "SELECT totp_secret, totp_last_step, (SELECT offset_seconds FROM demo_clock) FROM officer"
                        + " WHERE name = ?")) {
            statement.setString(1, officer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long ahead = row.getLong(3);
                long step = TotpSecret.step(now(ahead));
                long wanted = Math.max(row.getLong(2) + 1, step);
                if (wanted > step + 1) {
                    forgetCodes(officer, step - 1, database);
                    wanted = step;
                }
                SecretBox box = SecretBox.of(keys);
                return TotpSecret.open(row.getString(1), box, officer).code(wanted);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forgetCodes(String officer, long last, Connection database) throws SQLException {
        try (var change = database.prepareStatement("UPDATE officer SET totp_last_step = ? WHERE name = ?")) {
            change.setLong(1, last);
            change.setString(2, officer);
            change.executeUpdate();
        }
    }

    private static Instant now(long ahead) {
        return Instant.now().plusSeconds(ahead);
    }
}
