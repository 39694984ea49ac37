package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The hall's SOAP door, called by bare HTTP. */
final class Exchange {

    static final String PATH = "/ws/exchange";

    private Exchange() {}

    /** Posts with the SOAPAction of Ping. */
    static HttpResponse<String> post(String message) {
        return post(message, "Ping");
    }

    static HttpResponse<String> post(String message, String action) {
        return post(message.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8", action);
    }

    static HttpResponse<String> post(byte[] message, String type, String action) {
        return Hall.send(HttpRequest.newBuilder(Hall.url(PATH))
                .header("Content-Type", type)
                .header("SOAPAction", "\"" + SignedSoap.EXCHANGE + ":" + action + "\"")
                .POST(BodyPublishers.ofByteArray(message)));
    }

    /** What came back when a stream of bytes was posted that may be cut off at any moment; empty when only the line was cut. */
    static String pour(InputStream message, long length) throws IOException {
        try (Socket socket = new Socket(Hall.url("").getHost(), Hall.url("").getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + PATH + " HTTP/1.1\r\nHost: " + Hall.url("").getAuthority()
                            + "\r\nContent-Type: text/xml; charset=UTF-8\r\nConnection: close\r\nContent-Length: "
                            + length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Thread writer = new Thread(() -> {
                try {
                    message.transferTo(out);
                    out.flush();
                } catch (IOException cutOff) {
                    // the hall has heard enough
                }
            });
            writer.start();
            try {
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException reset) {
                return "";
            }
        }
    }

    /** A fault with this code, with nothing about the insides. */
    static void requireFault(HttpResponse<String> answer, String faultCode, String code) {
        assertThat(answer.body()).contains("Fault", ":" + faultCode + "</faultcode>", "[" + code + "]");
        requireDiscreet(answer.statusCode(), answer.body());
    }

    /** No class, trace, statement or path, and no good answer. */
    static void requireDiscreet(int status, String body) {
        assertThat(status).isBetween(400, 500);
        assertThat(body)
                .doesNotContain(
                        "Exception",
                        "at hall.",
                        "java.",
                        "org.apache",
                        "wss4j",
                        "woodstox",
                        "SELECT",
                        "/tmp",
                        "PingResponse>")
                .doesNotContainPattern("\\.java:[0-9]+");
    }

    static int refusalsNoted() {
        return Books.count("SELECT COUNT(*) FROM security_event WHERE kind = 'PARTNER_REFUSED'");
    }

    static int messagesTaken() {
        return Books.count("SELECT COUNT(*) FROM partner_message");
    }
}
