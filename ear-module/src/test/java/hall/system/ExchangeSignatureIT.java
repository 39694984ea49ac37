package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.wss4j.dom.WSConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** C-04: how a message to the hall's SOAP door must be signed. */
@SystemTest
class ExchangeSignatureIT {

    private static final String WRAP = "urn:wrap";

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
        Exchange.refused(SignedSoap.plain(SignedSoap.PING), "InvalidSecurity", "EXC-021");
    }

    @Test
    void c04RefusesWhereOnlyTheBodyIsSigned() {
        Exchange.refused(
                SignedSoap.of(SignedSoap.PING).withoutTimestampCovered().message(), "InvalidSecurity", "EXC-022");
    }

    @Test
    void c04RefusesWhereOnlyTheTimestampIsSigned() {
        Exchange.refused(SignedSoap.of(SignedSoap.PING).withoutBodyCovered().message(), "InvalidSecurity", "EXC-022");
    }

    @Test
    void c04RefusesSha1() {
        Exchange.refused(
                SignedSoap.of(SignedSoap.PING)
                        .with(WSConstants.RSA_SHA1, WSConstants.SHA1)
                        .message(),
                "InvalidSecurity",
                "EXC-021");
        Exchange.refused(
                SignedSoap.of(SignedSoap.PING)
                        .with(WSConstants.RSA_SHA256, WSConstants.SHA1)
                        .message(),
                "InvalidSecurity",
                "EXC-021");
    }

    @Test
    void c04RefusesWhatWasChangedAfterSigning() {
        String message = SignedSoap.of(SignedSoap.GUIDE).message().replace("2017002004", "2017002001");
        Exchange.refused(message, "FailedCheck", "EXC-024");
    }

    @Test
    void c04RefusesAnUnknownIssuer() throws Exception {
        Path store = PartnerKeys.make(made, "stranger", "-0d", 30);
        Exchange.refused(
                SignedSoap.of(SignedSoap.PING)
                        .by(store, made.resolve("pass"), "stranger")
                        .message(),
                "FailedCheck",
                "EXC-024");
    }

    @Test
    void c04RefusesACertificateThatIsBelievedButExpired() throws Exception {
        Path store = PartnerKeys.make(made, "lapsed", "-10d", 5);
        PartnerKeys.trust(made, "lapsed", store);
        try {
            Exchange.refused(
                    SignedSoap.of(SignedSoap.PING)
                            .by(store, made.resolve("pass"), "lapsed")
                            .message(),
                    "FailedCheck",
                    "EXC-024");
        } finally {
            PartnerKeys.distrust("lapsed");
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
        int taken = Exchange.messagesTaken();
        HttpResponse<String> answer = Exchange.refusedFor(SignedSoap.text(envelope), "GetItemGuide");
        Exchange.requireFault(answer, "InvalidSecurity", "EXC-021");
        assertThat(answer.body()).doesNotContain("GetItemGuideResponse");
        assertThat(Exchange.messagesTaken()).as("nothing was done").isEqualTo(taken);
    }

    /** What is signed is there and whole; something beside it could be taken for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "old timestamp in a box",
                "second timestamp",
                "second security header",
                "security header of another",
                "second signature",
                "identifier of the timestamp",
                "identifier of the body, of another name"
            })
    void c04RefusesASecondOfWhatThereIsOnce(String what) {
        SignedSoap signed = SignedSoap.of(SignedSoap.PING);
        Document envelope = (what.startsWith("old") ? signed.aged(Duration.ofMinutes(20)) : signed).document();
        Element security = theOnly(envelope, WSConstants.WSSE_NS, "Security");
        Element timestamp = theOnly(envelope, WSConstants.WSU_NS, "Timestamp");
        Element box = envelope.createElementNS(WRAP, "w:box");
        switch (what) {
            case "old timestamp in a box" -> {
                Element fresh = theOnly(SignedSoap.of(SignedSoap.PING).document(), WSConstants.WSU_NS, "Timestamp");
                security.replaceChild(envelope.importNode(fresh, true), timestamp);
                box.appendChild(timestamp);
                security.getParentNode().appendChild(box);
            }
            case "second timestamp" -> security.appendChild(unnamed(timestamp));
            case "second security header" ->
                security.getParentNode().appendChild(envelope.createElementNS(WSConstants.WSSE_NS, "w:Security"));
            case "security header of another" -> {
                Element other = envelope.createElementNS(WSConstants.WSSE_NS, "w:Security");
                other.setAttributeNS(SignedSoap.SOAP, "s:actor", "urn:other");
                security.getParentNode().appendChild(other);
            }
            case "second signature" ->
                security.appendChild(unnamed(theOnly(envelope, WSConstants.SIG_NS, "Signature")));
            case "identifier of the timestamp" -> {
                box.setAttributeNS(WSConstants.WSU_NS, "wsu:Id", timestamp.getAttributeNS(WSConstants.WSU_NS, "Id"));
                security.getParentNode().appendChild(box);
            }
            default -> {
                Element body = theOnly(envelope, SignedSoap.SOAP, "Body");
                box.setAttribute("ID", body.getAttributeNS(WSConstants.WSU_NS, "Id"));
                security.getParentNode().appendChild(box);
            }
        }
        Exchange.refused(SignedSoap.text(envelope), "InvalidSecurity", "EXC-021");
    }

    private static Element theOnly(Document envelope, String namespace, String name) {
        return (Element) envelope.getElementsByTagNameNS(namespace, name).item(0);
    }

    /** A copy without identifiers, so that only its being there is wrong. */
    private static Element unnamed(Element element) {
        Element copy = (Element) element.cloneNode(true);
        copy.removeAttributeNS(WSConstants.WSU_NS, "Id");
        copy.removeAttribute("Id");
        NodeList inside = copy.getElementsByTagName("*");
        for (int i = 0; i < inside.getLength(); i++) {
            ((Element) inside.item(i)).removeAttributeNS(WSConstants.WSU_NS, "Id");
            ((Element) inside.item(i)).removeAttribute("Id");
        }
        return copy;
    }

    private static Element forged(Document envelope) {
        try {
            Element forged = envelope.createElementNS(SignedSoap.SOAP, "s:Body");
            Node content =
                    envelope.importNode(SignedSoap.parse(SignedSoap.GUIDE).getDocumentElement(), true);
            forged.appendChild(content);
            return forged;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
