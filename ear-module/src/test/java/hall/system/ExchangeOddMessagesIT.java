package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C-08: messages that are not of the contract, each refused for its own reason, and damaged ones; never a failure of ours. */
@SystemTest
class ExchangeOddMessagesIT {

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
}
