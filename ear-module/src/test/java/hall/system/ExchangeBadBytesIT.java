package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that no honest partner sends: the door says no quickly, remembers nothing, and works on. */
@SystemTest
class ExchangeBadBytesIT {

    private static final String BEFORE = "<s:Envelope xmlns:s=\"" + SignedSoap.SOAP + "\"><s:Body>";

    /** By the door, or by the server's own limit, which says no more than this. */
    private static final String TOO_LONG = "413 .*|400 Bad Request\r\nContent-Length: 0\r\n.*";

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_GROWTH = 64 * MEGABYTE;

    private static final String AFTER = "</s:Body></s:Envelope>";

    @ParameterizedTest
    @ValueSource(strings = {"listener", "file:///etc/passwd"})
    void c01LooksUpNothingForADoctype(String target) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String system =
                    target.equals("listener") ? "http://127.0.0.1:" + listener.getLocalPort() + "/x.dtd" : target;
            String message = "<!DOCTYPE s:Envelope [<!ENTITY x SYSTEM \"" + system + "\">]>"
                    + SignedSoap.plain("<x:Ping xmlns:x=\"" + SignedSoap.EXCHANGE + "\">&x;</x:Ping>");
            Exchange.post(SignedSoap.plain(SignedSoap.PING));
            long begin = System.nanoTime();
            HttpResponse<String> answer = Exchange.post(message);
            assertThat(millisSince(begin)).isLessThan(200);
            Exchange.requireFault(answer, "Client", "EXC-014");
            assertThat(answer.body()).doesNotContain("root:");
            listener.setSoTimeout(300);
            assertThat(connections(listener)).isZero();
        }
    }

    private static int connections(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return 1;
        } catch (SocketTimeoutException nobody) {
            return 0;
        }
    }

    static Stream<Flood> floods() {
        return Stream.of(
                new Flood("a billion laughs", laughs(), "", 0, ""),
                new Flood("six million elements", BEFORE, "<a/>", 6_000_000, AFTER),
                new Flood("half a million elements, within the size", BEFORE, "<a/>", 500_000, AFTER),
                new Flood("five thousand deep", BEFORE, "<a>", 5_000, "</a>".repeat(5_000) + AFTER),
                new Flood("300 million characters", BEFORE + "<a>", "x".repeat(100), 3_000_000, "</a>" + AFTER),
                new Flood(
                        "a million and a half characters, within the size",
                        BEFORE + "<a>",
                        "x".repeat(100),
                        15_000,
                        "</a>" + AFTER),
                new Flood("ten thousand attributes", BEFORE + "<a", attributes(), 1, "/>" + AFTER),
                new Flood("one long attribute", BEFORE + "<a b=\"", "x".repeat(100), 10_000, "\"/>" + AFTER));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void c02StopsFloods(Flood flood) throws IOException {
        String warm = SignedSoap.of(SignedSoap.PING).message();
        assertThat(Exchange.post(warm).statusCode()).isEqualTo(200);
        try (ServerMemory memory = new ServerMemory()) {
            long before = memory.live();
            String[] answer = new String[1];
            long[] millis = new long[1];
            long most = memory.mostDuring(() -> {
                long begin = System.nanoTime();
                answer[0] = Exchange.pour(flood.stream(), flood.length());
                millis[0] = millisSince(begin);
            });
            assertThat(millis[0]).as(flood.name).isLessThan(2_000);
            assertThat(answer[0])
                    .as(flood.name)
                    .matches("(?s)HTTP/1\\.1 (" + TOO_LONG + "|(500|400) .*Fault.*\\[EXC-0.*)");
            Exchange.requireDiscreet(500, answer[0]);
            System.out.println("C-02 " + flood.name + ": " + millis[0] + " ms, heap " + before / MEGABYTE
                    + " MB, at most " + most / MEGABYTE + " MB, " + memory.live() / MEGABYTE + " MB afterwards");
            assertThat(most - before)
                    .as("%s: growth, garbage included", flood.name)
                    .isLessThan(MOST_GROWTH);
        }
        HttpResponse<String> next = Exchange.post(SignedSoap.of(SignedSoap.PING).message());
        assertThat(next.statusCode()).as("the next good call").isEqualTo(200);
    }

    @Test
    void givesTheContractToAnybodyAndNothingElse() {
        HttpResponse<String> contract = Hall.get(Exchange.PATH + "?wsdl");
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.body())
                .contains(
                        "PullCaseProgress",
                        "GetItemGuide",
                        "Ping",
                        Hall.environment("HALL_URL") + Exchange.PATH + "?xsd")
                .contains("soap:address location=\"" + Hall.environment("HALL_URL") + Exchange.PATH + "\"");
        assertThat(Hall.get(Exchange.PATH + "?xsd").body()).contains("xs:element name=\"PullCaseProgress\"");
        for (String other :
                new String[] {"", "?wsdl=../../etc/passwd", "?xsd=../WEB-INF/web.xml", "?wsdl&x", "/more?wsdl"}) {
            assertThat(Hall.get(Exchange.PATH + other).statusCode()).as(other).isEqualTo(404);
        }
        for (String method : new String[] {"PUT", "DELETE", "TRACE", "PATCH"}) {
            assertThat(Hall.send(HttpRequest.newBuilder(Hall.url(Exchange.PATH))
                                    .method(method, BodyPublishers.noBody()))
                            .statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
    }

    private static long millisSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE s:Envelope [<!ENTITY l0 \"laugh\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd + "]>" + SignedSoap.plain("<a>&l9;</a>");
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            all.append(" a").append(i).append("=\"\"");
        }
        return all.toString();
    }

    /** A long message that is never whole in memory. */
    private record Flood(String name, String head, String repeated, int times, String tail) {

        long length() {
            return head.length() + (long) repeated.length() * times + tail.length();
        }

        InputStream stream() {
            byte[] block = repeated.getBytes(StandardCharsets.US_ASCII);
            int bundle = Math.max(1, 65_536 / Math.max(1, block.length));
            byte[] many = repeated.repeat(Math.min(bundle, times)).getBytes(StandardCharsets.US_ASCII);
            Enumeration<InputStream> parts = new Enumeration<>() {
                private int left = times;
                private boolean begun;
                private boolean ended;

                @Override
                public boolean hasMoreElements() {
                    return !ended;
                }

                @Override
                public InputStream nextElement() {
                    if (!begun) {
                        begun = true;
                        return new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII));
                    }
                    if (left > 0) {
                        int now = Math.min(left, bundle);
                        left -= now;
                        return new ByteArrayInputStream(many, 0, now * block.length);
                    }
                    if (ended) {
                        throw new NoSuchElementException();
                    }
                    ended = true;
                    return new ByteArrayInputStream(tail.getBytes(StandardCharsets.US_ASCII));
                }
            };
            return new SequenceInputStream(parts);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
