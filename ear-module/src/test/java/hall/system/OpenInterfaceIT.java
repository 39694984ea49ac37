package hall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.shared.Facts;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open interface for anybody, and what the hall's addresses give away. */
@SystemTest
class OpenInterfaceIT {

    /** 127.0.0.1, alone and inside IPv6, and ::1, as {@code /proc/net/tcp} writes them. */
    private static final List<String> LOOPBACK =
            List.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    @Test
    void listsAllItems() {
        List<Facts> items = list("/api/v1/items");
        assertThat(items).hasSize(30);
        assertThat(items).allSatisfy(item -> {
            assertThat(item.text("implementationCode")).hasSize(31);
            assertThat(item.facts("name").names()).containsExactlyInAnyOrder("zh", "en");
        });
        assertThat(items)
                .filteredOn(item -> item.text("code").equals("TQ04"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.flag("open")).isTrue();
                    assertThat(item.integer("version")).isPositive();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TQ04", "12999900ME000001XE3342017002004"})
    void givesTheWholeGuide(String code) {
        Facts item = Facts.parse(Hall.get("/api/v1/items/" + code).body());
        assertThat(item.list("stages"))
                .hasSize(5)
                .allSatisfy(stage -> assertThat(stage.text("post")).isNotEmpty());
        Facts guide = item.facts("guide");
        assertThat(guide.facts("fields").names()).hasSize(37);
        for (String field : guide.facts("fields").names()) {
            Facts text = guide.facts("fields").facts(field).facts("text");
            assertThat(text.text("zh")).as(field).isNotBlank();
            assertThat(text.text("en")).as(field).isNotBlank();
        }
        assertThat(guide.list("bases")).isNotEmpty();
        assertThat(guide.list("conditions")).isNotEmpty();
        assertThat(guide.list("materials")).isNotEmpty();
        assertThat(guide.list("questions")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TQ99", "tq04", "x", "12999900ME000001XE3342017009999", "%27%20or%201=1--"})
    void saysThatThereIsNoSuchItem(String code) {
        HttpResponse<String> answer = Hall.get("/api/v1/items/" + code);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(Facts.parse(answer.body()).text("code")).isEqualTo("ITEM-001");
    }

    @Test
    void saysWhereTheServicesForPartnersAre() {
        Facts service = list("/api/v1/exchange/services").get(0);
        assertThat(service.text("name")).isEqualTo("ExchangeService");
        assertThat(service.text("wsdl")).isEqualTo(Hall.environment("HALL_URL") + "/ws/exchange?wsdl");
        assertThat(Hall.get("/ws/exchange?wsdl").body()).contains("name=\"ExchangeService\"");
        Facts notice = list("/api/v1/exchange/services").get(1);
        assertThat(notice.text("name")).isEqualTo("NoticeService");
        assertThat(notice.text("wsdl")).isEqualTo(Hall.environment("HALL_URL") + "/ws/bank?wsdl");
    }

    /** C-24: whatever the request calls the hall, the answer calls it by its own name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in.xhtml",
                "/citizen/account.xhtml",
                "/office/tasks.xhtml",
                "/citizen",
                "/office",
                "/items",
                "/resources",
                "/?lang=en",
                "/?size=l",
                "/no-such-page",
                "/ws/exchange?wsdl",
                "/api/v1/exchange/services",
                "/api/v1/openapi.json"
            })
    void c24UsesItsOwnNameWhateverTheHostHeader(String path) throws IOException {
        for (String headers : new String[] {
            "Host: evil.example\r\n",
            "Host: " + Hall.url("").getAuthority()
                    + "\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n"
                    + "Forwarded: host=evil.example\r\nX-Original-URL: http://evil.example/\r\n"
        }) {
            String answer = raw("GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
            assertThat(answer).as(path + " " + headers).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
    }

    /** C-25: other methods, other spellings of a path, the server's own addresses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/..;/WEB-INF/web.xml",
                "/a/..;/WEB-INF/web.xml",
                "/%2e%2e/WEB-INF/web.xml",
                "/a/%2e%2e/WEB-INF/web.xml",
                "/resources/%2e%2e/WEB-INF/web.xml",
                "/resources/..%2fWEB-INF/web.xml",
                "/ws/..;/WEB-INF/web.xml",
                "/openapi",
                "/openapi/",
                "/health/live",
                "/metrics",
                "/management",
                "/console",
                "/wildfly-services",
                "/api/v1/no-such",
                "/api/v1/application.wadl"
            })
    void c25ShowsNothingOfTheInsides(String path) throws IOException {
        String answer = raw(
                "GET " + path + " HTTP/1.1\r\nHost: " + Hall.url("").getAuthority() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1\\.1 (404|405) .*");
        assertThat(answer).doesNotContain("<servlet", "Manifest-Version", "Exception", "at hall.", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "FOO"})
    void c25RefusesOtherMethods(String method) throws IOException {
        for (String path : new String[] {"/", "/api/v1/items", "/ws/exchange", "/health", "/resources/hall/hall.js"}) {
            String answer = raw(method + " " + path + " HTTP/1.1\r\nHost: "
                    + Hall.url("").getAuthority() + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(method + " " + path).matches("(?s)HTTP/1\\.1 (404|405) .*");
        }
    }

    @Test
    void c25KeepsManagementOnTheLoopbackAddress() throws IOException {
        int offset = Hall.url("").getPort() - 8080;
        assertThatNoException()
                .as("it is this port")
                .isThrownBy(() -> connect(InetAddress.getLoopbackAddress(), 9990 + offset));
        assertThat(addressesListeningOn(9990 + offset)).isSubsetOf(LOOPBACK);
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    for (int port : new int[] {9990 + offset, 8080 + offset, 13306 + offset}) {
                        assertThatThrownBy(() -> connect(address, port))
                                .as(address + ":" + port)
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    /** As the kernel lists them; nothing on another system, where only the connections above are tried. */
    private static List<String> addressesListeningOn(int port) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.isReadable(Path.of(file))) {
                Files.readAllLines(Path.of(file)).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(words -> words.length > 3 && words[3].equals("0A"))
                        .filter(words -> words[1].endsWith(String.format(":%04X", port)))
                        .forEach(words -> found.add(words[1].substring(0, words[1].indexOf(':'))));
            }
        }
        return found;
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
        }
    }

    @Test
    void keepsTheSignedInPartsForTheSignedIn() {
        for (String path :
                new String[] {"/api/v1/cards", "/api/v1/cases/12999900ME000001XE3342017002004202611240001"}) {
            assertThat(Hall.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(Hall.send(HttpRequest.newBuilder(Hall.url("/api/v1/items")).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(405);
    }

    private static List<Facts> list(String path) {
        HttpResponse<String> answer = Hall.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Facts.parse("{\"rows\":" + answer.body() + "}").list("rows");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(Hall.url("").getHost(), Hall.url("").getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
