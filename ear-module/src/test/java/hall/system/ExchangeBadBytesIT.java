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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that no honest partner sends: the door says no quickly, remembers nothing, and works on. */
@SystemTest
class ExchangeBadBytesIT {

    private static final String BEFORE = "<s:Envelope xmlns:s=\"" + SignedSoap.SOAP + "\"><s:Body>";
    private static final long DAMAGE_SEED = 20261127;
    private static final String XML = "text/xml; charset=UTF-8";
    private static final byte[] ODD = {0, '<', '>', '&', '"', '#', ';', ':', ']', (byte) 0x80, (byte) 0xC0, (byte) 0xFF
    };

    /** A good body of each operation, by its name. */
    private static final Map<String, String> OPERATIONS = Map.of(
            "Ping", SignedSoap.PING,
            "GetItemGuide", SignedSoap.GUIDE,
            "PullCaseProgress",
                    "<x:PullCaseProgress xmlns:x=\"" + SignedSoap.EXCHANGE
                            + "\"><x:since>20260101T000000</x:since><x:max>2</x:max></x:PullCaseProgress>");

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

    /** A message that is good but for one thing, and the code by which just that thing is refused; 415 where the server knows the answer. */
    record Oddity(String name, String code, byte[] message, String type, String action) {

        Oddity(String name, String code, byte[] message) {
            this(name, code, message, XML, "Ping");
        }

        Oddity(String name, String code, String message) {
            this(name, code, message.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Oddity> oddities() {
        return Stream.of(ofTheContract(), ofTheEncoding(), ofTheEnvelope()).flatMap(s -> s);
    }

    private static Stream<Oddity> ofTheContract() {
        String pull = "<x:PullCaseProgress xmlns:x=\"" + SignedSoap.EXCHANGE + "\">";
        return Stream.of(
                signed(
                        "an element too many",
                        "<x:Ping xmlns:x=\"" + SignedSoap.EXCHANGE + "\"><x:more/></x:Ping>",
                        "Ping"),
                signed("of another namespace", "<x:Ping xmlns:x=\"urn:example:hall:other\"/>", "Ping"),
                signed("of no namespace", "<Ping/>", "Ping"),
                signed("a number too large", pull + "<x:max>501</x:max></x:PullCaseProgress>", "PullCaseProgress"),
                signed(
                        "a day that is none",
                        pull + "<x:since>20260230T000000</x:since><x:max>1</x:max></x:PullCaseProgress>",
                        "PullCaseProgress"));
    }

    private static Oddity signed(String name, String body, String action) {
        byte[] message = SignedSoap.of(body).message().getBytes(StandardCharsets.UTF_8);
        return new Oddity(name, name.startsWith("a day") ? "EXC-005" : "EXC-015", message, XML, action);
    }

    private static Stream<Oddity> ofTheEncoding() {
        String good = SignedSoap.of(SignedSoap.PING).message();
        byte[] ascii = good.getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                new Oddity("UTF-7", "EXC-015", "+ADw-?xml version=\"1.0\" encoding=\"UTF-7\"?+AD4-" + good),
                new Oddity("said to be UTF-7", "EXC-012", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + good),
                new Oddity("sent as UTF-7", "415", ascii, "text/xml; charset=UTF-7", "Ping"),
                new Oddity("UTF-16 with its mark", "EXC-012", ("\uFEFF" + good).getBytes(StandardCharsets.UTF_16LE)),
                new Oddity("UTF-16", "EXC-012", good.getBytes(StandardCharsets.UTF_16BE)),
                new Oddity(
                        "sent as UTF-16",
                        "415",
                        good.getBytes(StandardCharsets.UTF_16),
                        "text/xml; charset=UTF-16",
                        "Ping"),
                new Oddity("GBK", "EXC-012", noted("示例").getBytes(Charset.forName("GBK"))),
                new Oddity("NUL", "EXC-012", noted("\0")),
                new Oddity("NUL by its number", "EXC-015", noted("&#0;")),
                new Oddity("half a character by its number", "EXC-015", noted("&#xD800;")),
                new Oddity("half a character", "EXC-012", halved(noted("示"))));
    }

    private static Stream<Oddity> ofTheEnvelope() {
        String good = SignedSoap.of(SignedSoap.PING).message();
        String soap12 = good.replace(SignedSoap.SOAP, "http://www.w3.org/2003/05/soap-envelope");
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new Oddity("SOAP 1.2 as text/xml", "EXC-011", soap12),
                new Oddity(
                        "SOAP 1.2",
                        "EXC-011",
                        soap12.getBytes(StandardCharsets.UTF_8),
                        "application/soap+xml; charset=UTF-8",
                        "Ping"),
                new Oddity("JSON by its type", "EXC-012", bytes, "application/json", "Ping"),
                new Oddity("parts", "EXC-012", bytes, "multipart/related; boundary=x", "Ping"),
                new Oddity("nothing", "EXC-012", ""),
                new Oddity("JSON", "EXC-015", "{}"),
                new Oddity("cut off", "EXC-015", good.substring(0, good.length() - 20)),
                new Oddity("more behind the end", "EXC-015", good + "<more/>"));
    }

    /** A signed message with a block in its header that nobody signed, with that text: it would be taken if it were not for the text. */
    private static String noted(String text) {
        String mark = "NOTE";
        String with = SignedSoap.of(SignedSoap.PING)
                .message()
                .replaceFirst("(<\\w+:Header[^>]*>)", "$1<n:note xmlns:n=\"urn:note\">" + mark + "</n:note>");
        assertThat(with).contains(mark);
        return with.replace(mark, text);
    }

    /** The three bytes of 示 become those of a lone surrogate. */
    private static byte[] halved(String message) {
        String bytes = new String(message.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return bytes.replace("\u00e7\u00a4\u00ba", "\u00ed\u00a0\u0080").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void takesTheMessageThatTheOdditiesSpoil() {
        assertThat(Exchange.post(noted("示例")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void c08RefusesWhatIsNotOfTheContract(Oddity oddity) {
        HttpResponse<String> answer = Exchange.post(oddity.message, oddity.type, oddity.action);
        Exchange.requireDiscreet(answer.statusCode(), answer.body());
        if (oddity.code.equals("415")) {
            assertThat(answer.statusCode()).isEqualTo(415);
        } else {
            assertThat(answer.body()).contains("Fault", "[" + oddity.code + "]");
        }
    }

    @Test
    void c08RefusesDamagedBytes() {
        damaged(DAMAGE_SEED, 60);
        OPERATIONS.forEach((action, body) -> damagedBeforeSigning(action, body, DAMAGE_SEED, 25));
    }

    @Test
    @Tag("long")
    void c08RefusesManyMoreDamagedBytes() {
        damaged(DAMAGE_SEED + 1, 600);
        OPERATIONS.forEach((action, body) -> damagedBeforeSigning(action, body, DAMAGE_SEED + 1, 200));
    }

    /** A good message, damaged in some places: refused or, where the damage says nothing, taken; never a failure of ours. */
    private static void damaged(long seed, int rounds) {
        Random random = new Random(seed);
        for (int i = 0; i < rounds; i++) {
            byte[] message = SignedSoap.of(SignedSoap.PING).message().getBytes(StandardCharsets.UTF_8);
            damage(message, random);
            requireAnswered(message, "Ping", "message " + i + " of seed " + seed);
        }
    }

    /** The same where the damage is signed, so that what comes after the signature has to deal with it. */
    private static void damagedBeforeSigning(String action, String body, long seed, int rounds) {
        Random random = new Random(seed);
        for (int i = 0; i < rounds; ) {
            byte[] damaged = body.getBytes(StandardCharsets.UTF_8);
            damage(damaged, random);
            String message;
            try {
                message = SignedSoap.of(new String(damaged, StandardCharsets.UTF_8))
                        .message();
            } catch (IllegalStateException noXml) {
                // Nobody could sign it.
                continue;
            }
            requireAnswered(
                    message.getBytes(StandardCharsets.UTF_8),
                    action,
                    action + " " + i + " of seed " + seed + ": " + message);
            i++;
        }
    }

    private static void damage(byte[] message, Random random) {
        for (int hits = random.nextInt(4) + 1; hits > 0; hits--) {
            message[random.nextInt(message.length)] =
                    random.nextBoolean() ? ODD[random.nextInt(ODD.length)] : (byte) random.nextInt(256);
        }
    }

    private static void requireAnswered(byte[] message, String action, String what) {
        HttpResponse<String> answer = Exchange.post(message, XML, action);
        while (answer.statusCode() == 429) {
            Exchange.restForAMinute();
            answer = Exchange.post(message, XML, action);
        }
        if (answer.statusCode() != 200) {
            assertThat(answer.body())
                    .as(what)
                    .contains("Fault")
                    .containsPattern("\\[(EXC-0|ITEM-)")
                    .doesNotContain(":Server</faultcode>");
            Exchange.requireDiscreet(answer.statusCode(), answer.body());
        }
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
