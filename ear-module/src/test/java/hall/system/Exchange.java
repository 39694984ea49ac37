package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hall's SOAP door, called by bare HTTP. */
public final class Exchange {

    public static final String PATH = "/ws/exchange";

    private static final Pattern FAULT_CODE = Pattern.compile("<faultcode[^>]*>([\\w-]+):(\\w+)</faultcode>");
    private static final Set<String> SOAP_CODES = Set.of("Client", "Server");
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    private Exchange() {}

    /** Posts with the SOAPAction of Ping. */
    static HttpResponse<String> post(String message) {
        return post(message, "Ping");
    }

    static HttpResponse<String> post(String message, String action) {
        return post(message.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8", action);
    }

    static HttpResponse<String> post(byte[] message, String type, String action) {
        return post(Hall.url(PATH), message, type, action);
    }

    /** Posts a Ping to that door. */
    public static HttpResponse<String> post(URI door, String message) {
        return post(door, message.getBytes(StandardCharsets.UTF_8), "text/xml; charset=UTF-8", "Ping");
    }

    private static HttpResponse<String> post(URI door, byte[] message, String type, String action) {
        return Hall.send(HttpRequest.newBuilder(door)
                .header("Content-Type", type)
                .header("SOAPAction", "\"" + SignedSoap.EXCHANGE + ":" + action + "\"")
                .POST(BodyPublishers.ofByteArray(message)));
    }

    /** A source that sent too many messages may go on after a minute. */
    static void restForAMinute() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
    public static void requireFault(HttpResponse<String> answer, String faultCode, String code) {
        assertThat(answer.body()).contains("Fault", "[" + code + "]");
        Matcher fault = FAULT_CODE.matcher(answer.body());
        assertThat(fault.find()).as(answer.body()).isTrue();
        assertThat(fault.group(2)).isEqualTo(faultCode);
        assertThat(answer.body())
                .contains("xmlns:" + fault.group(1) + "=\"" + (SOAP_CODES.contains(faultCode) ? SignedSoap.SOAP : WSSE)
                        + "\"");
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

    /** Refuses a Ping with this fault, takes nothing, and leaves one line in the security log. */
    static void refused(String message, String faultCode, String code) {
        int taken = messagesTaken();
        requireFault(refusedFor(message, "Ping"), faultCode, code);
        assertThat(messagesTaken()).isEqualTo(taken);
    }

    /** The answer to a message that leaves one line in the security log. */
    static HttpResponse<String> refusedFor(String message, String action) {
        int before = refusalsNoted();
        HttpResponse<String> answer = post(message, action);
        assertThat(refusalsNoted()).as("a line for %s", answer.body()).isEqualTo(before + 1);
        return answer;
    }

    static int refusalsNoted() {
        return Books.count("SELECT COUNT(*) FROM security_event WHERE kind = 'PARTNER_REFUSED'");
    }

    static int messagesTaken() {
        return Books.count("SELECT COUNT(*) FROM partner_message");
    }
}
