package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.wss4j.dom.WSConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Who may call the hall's SOAP door, and how the message must be signed. */
@SystemTest
class ExchangeSignatureIT {

    private static final String WRAP = "urn:wrap";
    private static final String FORGED = "<x:GetItemGuide xmlns:x=\"" + SignedSoap.EXCHANGE
            + "\"><x:itemCode>12999900ME000001XE3342017002004</x:itemCode></x:GetItemGuide>";

    @TempDir
    Path made;

    @Test
    void takesWhatIsSignedAsItShouldBeAndSignsTheAnswer() {
        HttpResponse<String> answer =
                Exchange.post(SignedSoap.of(SignedSoap.PING).message());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("PingResponse", ">datacentre<", ":Signature", ":Timestamp", "xmldsig-more#rsa-sha256");
    }

    @Test
    void c04RefusesWhatIsNotSigned() {
        refused(SignedSoap.plain(SignedSoap.PING), "InvalidSecurity", "EXC-021");
    }

    @Test
    void c04RefusesWhereOnlyTheBodyIsSigned() {
        refused(SignedSoap.of(SignedSoap.PING).withoutTimestampCovered().message(), "InvalidSecurity", "EXC-022");
    }

    @Test
    void c04RefusesWhereOnlyTheTimestampIsSigned() {
        refused(SignedSoap.of(SignedSoap.PING).withoutBodyCovered().message(), "InvalidSecurity", "EXC-022");
    }

    @Test
    void c04RefusesSha1() {
        refused(
                SignedSoap.of(SignedSoap.PING)
                        .with(WSConstants.RSA_SHA1, WSConstants.SHA1)
                        .message(),
                "InvalidSecurity",
                "EXC-021");
        refused(
                SignedSoap.of(SignedSoap.PING)
                        .with(WSConstants.RSA_SHA256, WSConstants.SHA1)
                        .message(),
                "InvalidSecurity",
                "EXC-021");
    }

    @Test
    void c04RefusesWhatWasChangedAfterSigning() {
        String message = SignedSoap.of(FORGED).message().replace("2017002004", "2017002001");
        refused(message, "FailedCheck", "EXC-024");
    }

    @Test
    void c04RefusesAnUnknownIssuer() throws Exception {
        Path store = key("stranger", "-0d", 30);
        refused(
                SignedSoap.of(SignedSoap.PING)
                        .by(store, made.resolve("pass"), "stranger")
                        .message(),
                "FailedCheck",
                "EXC-024");
    }

    @Test
    void c04RefusesACertificateThatIsBelievedButExpired() throws Exception {
        Path store = key("lapsed", "-10d", 5);
        trust("lapsed", store);
        try {
            refused(
                    SignedSoap.of(SignedSoap.PING)
                            .by(store, made.resolve("pass"), "lapsed")
                            .message(),
                    "FailedCheck",
                    "EXC-024");
        } finally {
            keytool("-delete", "-alias", "lapsed", "-keystore", trustStore(), "-storepass", trustPassword());
        }
    }

    /** A good signature over the old body, which is still there, and another body to be executed. */
    @ParameterizedTest
    @ValueSource(
            strings = {"in a header", "in the security header", "beside", "with the same identifier", "in the body"})
    void c04RefusesWrappedSignatures(String where) {
        Document envelope = SignedSoap.of(SignedSoap.PING).document();
        Element body = (Element)
                envelope.getElementsByTagNameNS(SignedSoap.SOAP, "Body").item(0);
        Element header = (Element)
                envelope.getElementsByTagNameNS(SignedSoap.SOAP, "Header").item(0);
        Element security = (Element) header.getFirstChild();
        Element forged = forged(envelope);
        body.getParentNode().replaceChild(forged, body);
        Element box = envelope.createElementNS(WRAP, "w:box");
        box.appendChild(body);
        switch (where) {
            case "in a header" -> header.appendChild(box);
            case "in the security header" -> security.appendChild(box);
            case "beside" -> forged.getParentNode().appendChild(body);
            case "in the body" -> forged.appendChild(box);
            default -> {
                forged.setAttributeNS(WSConstants.WSU_NS, "wsu:Id", body.getAttributeNS(WSConstants.WSU_NS, "Id"));
                header.appendChild(box);
            }
        }
        HttpResponse<String> answer = refusedFor(SignedSoap.text(envelope), "GetItemGuide");
        Exchange.requireFault(answer, "InvalidSecurity", "EXC-021");
        assertThat(answer.body()).doesNotContain("GetItemGuideResponse");
    }

    private static Element forged(Document envelope) {
        try {
            Element forged = envelope.createElementNS(SignedSoap.SOAP, "s:Body");
            Node content = envelope.importNode(SignedSoap.parse(FORGED).getDocumentElement(), true);
            forged.appendChild(content);
            return forged;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void c05TakesTheSameMessageOnce() {
        String message = SignedSoap.of(SignedSoap.PING).message();
        int before = Exchange.messagesTaken();
        assertThat(Exchange.post(message).statusCode()).isEqualTo(200);
        HttpResponse<String> again = refusedFor(message, "Ping");
        Exchange.requireFault(again, "MessageExpired", "EXC-002");
        // Another envelope around the same signed parts is the same message.
        Exchange.requireFault(
                refusedFor(message.replace("<s:Envelope ", "<s:Envelope xmlns:other=\"urn:other\" "), "Ping"),
                "MessageExpired",
                "EXC-002");
        assertThat(Exchange.messagesTaken()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"6", "-6"})
    void c06RefusesSixMinutes(int minutes) {
        refused(
                SignedSoap.of(SignedSoap.PING)
                        .aged(Duration.ofMinutes(minutes))
                        .lasting(900)
                        .message(),
                "MessageExpired",
                "EXC-023");
    }

    @ParameterizedTest
    @CsvSource({"4", "-4"})
    void c06TakesFourMinutes(int minutes) {
        HttpResponse<String> answer = Exchange.post(
                SignedSoap.of(SignedSoap.PING).aged(Duration.ofMinutes(minutes)).message());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void c06RefusesWhatExpiresBeforeItWasCreated() {
        refused(
                SignedSoap.of(SignedSoap.PING)
                        .aged(Duration.ofMinutes(-4))
                        .lasting(-60)
                        .message(),
                "MessageExpired",
                "EXC-023");
    }

    @Test
    void c07RefusesAPartnerWithoutTheRight() {
        int before = Books.count(
                "SELECT COUNT(*) FROM security_event WHERE kind = 'PARTNER_REFUSED' AND detail LIKE 'no right to Ping%'");
        HttpResponse<String> answer =
                Exchange.post(SignedSoap.of(SignedSoap.PING).by("bank").message());
        Exchange.requireFault(answer, "Client", "EXC-001");
        assertThat(answer.body()).contains("无权调用");
        assertThat(
                        Books.count(
                                "SELECT COUNT(*) FROM security_event WHERE kind = 'PARTNER_REFUSED' AND detail LIKE 'no right to Ping%'"))
                .isEqualTo(before + 1);
    }

    @Test
    void c09LetsTheBodyDecideWhateverTheSoapActionSays() {
        HttpResponse<String> answer =
                Exchange.post(SignedSoap.of(SignedSoap.PING).message(), "GetItemGuide");
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).contains("PingResponse").doesNotContain("GetItemGuideResponse");
        } else {
            Exchange.requireFault(answer, "Client", "EXC-015");
        }
        // The bank may do neither, whatever it says that it does.
        HttpResponse<String> foreign =
                Exchange.post(SignedSoap.of(FORGED).by("bank").message(), "GetItemGuide");
        Exchange.requireFault(foreign, "Client", "EXC-001");
        assertThat(foreign.body()).contains("GetItemGuide");
    }

    @Test
    void refusesAnOperationThatIsNotInTheContract() {
        String other = "<x:PushSupervision xmlns:x=\"" + SignedSoap.EXCHANGE + "\"/>";
        Exchange.requireFault(refusedFor(SignedSoap.of(other).message(), "PushSupervision"), "Client", "EXC-015");
        Exchange.requireFault(refusedFor(SignedSoap.of(other).message(), "Ping"), "Client", "EXC-015");
    }

    private static void refused(String message, String faultCode, String code) {
        int taken = Exchange.messagesTaken();
        Exchange.requireFault(refusedFor(message, "Ping"), faultCode, code);
        assertThat(Exchange.messagesTaken()).isEqualTo(taken);
    }

    private static HttpResponse<String> refusedFor(String message, String action) {
        int before = Exchange.refusalsNoted();
        HttpResponse<String> answer = Exchange.post(message, action);
        assertThat(Exchange.refusalsNoted()).as("a line for %s", answer.body()).isEqualTo(before + 1);
        return answer;
    }

    private Path key(String name, String start, int days) throws Exception {
        Path store = made.resolve(name + ".p12");
        Files.writeString(made.resolve("pass"), "changed-by-nobody");
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-sigalg",
                "SHA256withRSA",
                "-startdate",
                start,
                "-validity",
                Integer.toString(days),
                "-dname",
                "CN=" + name,
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "changed-by-nobody");
        return store;
    }

    private void trust(String name, Path store) throws Exception {
        Path certificate = made.resolve(name + ".pem");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-keystore",
                store.toString(),
                "-storepass",
                "changed-by-nobody",
                "-file",
                certificate.toString());
        keytool(
                "-importcert",
                "-noprompt",
                "-alias",
                name,
                "-keystore",
                trustStore(),
                "-storepass",
                trustPassword(),
                "-file",
                certificate.toString());
    }

    private static String trustStore() {
        return SignedSoap.keys().resolve("hall-trust.p12").toString();
    }

    private static String trustPassword() throws Exception {
        return Files.readString(SignedSoap.keys().resolve("hall.pass")).strip();
    }

    private static void keytool(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
