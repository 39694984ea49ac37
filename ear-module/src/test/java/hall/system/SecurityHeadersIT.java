package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C-26: the headers are on every answer, errors, redirects and what the server refuses by itself included. */
@SystemTest
class SecurityHeadersIT {

    static Stream<HttpResponse<String>> answers() {
        return Stream.of(
                Hall.get("/"),
                Hall.get("/health"),
                Hall.get("/no-such-page"),
                Hall.get("/no-such-page.xhtml"),
                Hall.get("/resources/hall/hall.js"),
                Hall.get("/WEB-INF/web.xml"),
                Hall.get("/web-inf/classes/"),
                Hall.get("/META-INF/MANIFEST.MF"),
                Hall.get("//WEB-INF/web.xml"),
                Hall.get("/a/%2e%2e/WEB-INF/web.xml"),
                Hall.get("/..;/WEB-INF/web.xml"),
                Hall.get("/%00"),
                Hall.get("/resources"),
                Hall.send(HttpRequest.newBuilder(Hall.url("/")).method("TRACE", BodyPublishers.noBody())),
                Hall.send(HttpRequest.newBuilder(Hall.url("/")).method("PUT", BodyPublishers.noBody())),
                Hall.get("/citizen/account.xhtml"),
                Visit.ofCitizen(Visit.YI).get("/citizen/account.xhtml"),
                Visit.ofCitizen(Visit.YI).get("/office/tasks.xhtml"),
                Visit.ofCitizen(Visit.YI).post("/sign-out", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void areOnEveryAnswer(HttpResponse<String> answer) {
        HttpHeaders headers = answer.headers();
        String policy = headers.firstValue("content-security-policy").orElse("");
        assertThat(policy)
                .as(answer.uri() + " " + answer.statusCode())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("permissions-policy")).isPresent();
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContain("Exception", "at hall.", "java.", "SELECT");
    }

    /** The one exception (docs/operations.md): what the server's parser cannot read it answers with fixed bytes, which tell nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX-Long: LONG\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nMANY\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /<script>alert(1)</script> HTTP/1.1\r\nHost: x\r\n\r\n"
            })
    void areMissingOnlyWhereNothingIsTold(String request) throws IOException {
        String answer = raw(request.replace("LONG", "a".repeat(20_000)).replace("MANY", "X-A: a\r\n".repeat(101)));
        assertThat(answer).isEqualTo("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static String raw(String request) throws IOException {
        URI hall = Hall.url("/");
        try (Socket socket = new Socket(hall.getHost(), hall.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
