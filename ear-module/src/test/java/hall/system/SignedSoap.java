package hall.system;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

/** A SOAP message as a partner's own stack would sign it, and as one would that means no good. */
public final class SignedSoap {

    static final String EXCHANGE = "urn:example:hall:exchange:2016";
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    public static final String PING = "<x:Ping xmlns:x=\"" + EXCHANGE + "\"/>";

    /** Asks for the guide of TQ04. */
    static final String GUIDE = "<x:GetItemGuide xmlns:x=\"" + EXCHANGE
            + "\"><x:itemCode>12999900ME000001XE3342017002004</x:itemCode></x:GetItemGuide>";

    private final String body;
    private Path store;
    private Path password;
    private String alias;
    private Duration age = Duration.ZERO;
    private int seconds = 300;
    private boolean coversTimestamp = true;
    private boolean coversBody = true;
    private String signature = WSConstants.RSA_SHA256;
    private String digest = WSConstants.SHA256;

    static {
        WSSConfig.init();
    }

    private SignedSoap(String body) {
        this.body = body;
    }

    /** A message with this body, signed by the data centre as it should be. */
    static SignedSoap of(String body) {
        return of(body, keys());
    }

    /** The same with the keys of that directory. */
    public static SignedSoap of(String body, Path keys) {
        return of(body, keys, "datacentre");
    }

    /** The same, signed by that party. */
    public static SignedSoap of(String body, Path keys, String party) {
        return new SignedSoap(body).by(keys, party);
    }

    static Path keys() {
        return Path.of(Hall.environment("HALL_KEYS"));
    }

    SignedSoap by(String party) {
        return by(keys(), party);
    }

    private SignedSoap by(Path keys, String party) {
        return by(keys.resolve(party + ".p12"), keys.resolve(party + ".pass"), party);
    }

    SignedSoap by(Path store, Path password, String alias) {
        this.store = store;
        this.password = password;
        this.alias = alias;
        return this;
    }

    /** Created so long ago; negative for the future. */
    SignedSoap aged(Duration age) {
        this.age = age;
        return this;
    }

    /** Expires so many seconds after it was created. */
    SignedSoap lasting(int seconds) {
        this.seconds = seconds;
        return this;
    }

    SignedSoap withoutTimestampCovered() {
        coversTimestamp = false;
        return this;
    }

    SignedSoap withoutBodyCovered() {
        coversBody = false;
        return this;
    }

    SignedSoap with(String signatureMethod, String digestMethod) {
        signature = signatureMethod;
        digest = digestMethod;
        return this;
    }

    /** An envelope that nobody signed. */
    static String plain(String body) {
        return "<s:Envelope xmlns:s=\"" + SOAP + "\"><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    public String message() {
        return text(document());
    }

    Document document() {
        try {
            Document envelope = parse(plain(body));
            WSSecHeader header = new WSSecHeader(envelope);
            header.insertSecurityHeader();
            WSSecTimestamp timestamp = new WSSecTimestamp(header);
            timestamp.setWsTimeSource(() -> Instant.now().minus(age));
            timestamp.setTimeToLive(seconds);
            timestamp.build();
            sign(header);
            return envelope;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void sign(WSSecHeader header) throws Exception {
        String secret = Files.readString(password).strip();
        WSSecSignature signer = new WSSecSignature(header);
        signer.setUserInfo(alias, secret);
        signer.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        signer.setSignatureAlgorithm(signature);
        signer.setDigestAlgo(digest);
        List<WSEncryptionPart> parts = new ArrayList<>();
        if (coversBody) {
            parts.add(new WSEncryptionPart("Body", SOAP, ""));
        }
        if (coversTimestamp) {
            parts.add(new WSEncryptionPart("Timestamp", WSConstants.WSU_NS, ""));
        }
        signer.getParts().addAll(parts);
        Merlin crypto = new Merlin(new Properties(), SignedSoap.class.getClassLoader(), null);
        crypto.setKeyStore(load(store, secret));
        signer.build(crypto);
    }

    private static KeyStore load(Path file, String secret) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, secret.toCharArray());
            return keys;
        }
    }

    static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // Says what is wrong by its exception alone.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
