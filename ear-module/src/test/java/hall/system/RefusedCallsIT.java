package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What refuses a program before any resource is asked says so in a problem document, and in the interface's description. */
@SystemTest
class RefusedCallsIT {

    private static final String CASES = "/api/v1/cases";
    private static final String BODY = "{\"item\":\"TQ04\"}";
    private static final int CALLS_A_MINUTE = 600;

    /** An address of this machine that nobody else calls from: who calls too often is refused for a minute. */
    private static final String SOURCE = "127.0.0.9";

    private final Description description = new Description();

    @AfterEach
    void nothingWasLodged() {
        new Application(Cast.CHEN).retractAll(Cast.CHEN);
    }

    @Test
    void says401ToNobodyAndToASessionThatWasEnded() {
        requireProblem(new Visit().get("/api/v1/cards"), "get", "/cards", 401, "您还没有登录");
        Visit citizen = Visit.ofCitizen(Cast.CHEN.idNumber);
        assertThat(citizen.get("/api/v1/cards").statusCode()).isEqualTo(200);
        Visit officer = Visit.ofOfficer("accept3");
        Books.change("UPDATE officer SET session_stamp = session_stamp + 1 WHERE name = 'accept3'");
        requireProblem(officer.get("/api/v1/cards"), "get", "/cards", 401, "您还没有登录");
    }

    @Test
    void says403WithoutTheSessionsToken() {
        Visit citizen = Visit.ofCitizen(Cast.CHEN.idNumber);
        HttpResponse<String> answer = citizen.postJson(CASES, BODY, "Idempotency-Key", Application.key());
        requireProblem(answer, "post", "/cases", 403, "什么都没有改变");
        HttpResponse<String> english = citizen.postJson(
                CASES, BODY, "Idempotency-Key", Application.key(), "Accept-Language", "en-GB,en;q=0.9");
        requireProblem(english, "post", "/cases", 403, "Nothing was changed");
    }

    /** Before a byte of the body is read. */
    @Test
    void says411WithoutALengthAnd413WithTooMuch() throws IOException {
        String call = "POST " + CASES + " HTTP/1.1\r\nHost: " + Hall.url("").getAuthority()
                + "\r\nConnection: close\r\nContent-Type: application/json\r\n";
        requireProblem(raw(call + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), 411, "Content-Length");
        requireProblem(raw(call + "Content-Length: 3145728\r\n\r\n"), 413, "太大");
        assertThat(description.statuses("post", "/cases")).contains("411", "413");
    }

    @Test
    void says415ForAnotherKind() {
        Visit citizen = Visit.ofCitizen(Cast.CHEN.idNumber);
        requireProblem(
                citizen.send(citizen.request(CASES)
                        .header("Content-Type", "text/plain")
                        .header("X-CSRF-Token", citizen.token())
                        .POST(BodyPublishers.ofString(BODY))),
                "post",
                "/cases",
                415,
                "Content-Type");
    }

    @Test
    void says429WhenASourceCallsTooOften() throws IOException {
        String call = "GET /api/v1/items/XX99 HTTP/1.1\r\nHost: " + Hall.url("").getAuthority() + "\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(SOURCE), 0));
            socket.connect(
                    new InetSocketAddress(Hall.url("").getHost(), Hall.url("").getPort()));
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            Thread writer = new Thread(() -> {
                try {
                    out.write((call + "\r\n").repeat(CALLS_A_MINUTE).getBytes(StandardCharsets.US_ASCII));
                    out.write((call + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } catch (IOException closed) {
                    // What came back says enough.
                }
            });
            writer.start();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all.split("HTTP/1\\.1 404", -1)).hasSize(CALLS_A_MINUTE + 1);
            String last = all.substring(all.lastIndexOf("HTTP/1.1 "));
            requireProblem(last, 429, "请一分钟后再查");
            assertThat(last).containsIgnoringCase("retry-after: 60");
        }
        assertThat(description.statuses("get", "/items/{code}")).contains("429");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(Hall.url("").getHost(), Hall.url("").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void requireProblem(String answer, int status, String words) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"HTTP-" + status + "\"", words);
    }

    private void requireProblem(HttpResponse<String> answer, String method, String path, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        Facts problem = Facts.parse(answer.body());
        assertThat(problem.number("status").intValue()).isEqualTo(status);
        assertThat(problem.text("code")).isEqualTo("HTTP-" + status);
        assertThat(problem.text("title") + problem.text("detail")).contains(words);
        assertThat(description.statuses(method, path)).as("openapi.json").contains(Integer.toString(status));
    }
}
