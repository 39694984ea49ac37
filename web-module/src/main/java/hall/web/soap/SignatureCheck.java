package hall.web.soap;

import hall.exchange.domain.SignedMessage;
import hall.shared.Sha256;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPMessage;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.saaj.SAAJInInterceptor;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.wss4j.common.crypto.AlgorithmSuite;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerConstants;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.apache.wss4j.dom.message.token.Timestamp;
import org.w3c.dom.Element;

/**
 * WS-Security X.509: exactly one signature, by a certificate that the hall believes and that is in force, over the Body that is
 * executed and over the Timestamp, with SHA-256 or better; the Timestamp at most five minutes from now, either way. It is the
 * machine's time, as the partners have it, not the hall's clock, which the demo moves. Whether a copy was seen before is asked
 * of the database, not of a memory that a restart empties.
 */
public final class SignatureCheck extends WSS4JInInterceptor {

    private static final String FIVE_MINUTES = "300";
    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_RSA = 8192;
    private static final String DSIG_MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private static final Map<String, Object> SETTINGS = Map.of(
            "action", "Timestamp Signature",
            "timeToLive", FIVE_MINUTES,
            "futureTimeToLive", FIVE_MINUTES,
            "timestampStrict", "true",
            "isBSPCompliant", "true");

    public SignatureCheck() {
        super(SETTINGS);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        try {
            if (!isPlain(message)) {
                throw SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
            }
            super.handleMessage(message);
            Exchanges.mark(message, Exchanges.SIGNED, signed(message));
        } catch (SoapRefusal ours) {
            throw ours;
        } catch (SoapFault wss4j) {
            throw refusal(wss4j);
        }
    }

    private static boolean isPlain(SoapMessage message) {
        SAAJInInterceptor.INSTANCE.handleMessage(message);
        try {
            SOAPMessage saaj = message.getContent(SOAPMessage.class);
            return EnvelopeShape.isPlainEnvelope(
                    (Element) DOMUtils.getDomElement(saaj.getSOAPPart().getEnvelope()));
        } catch (SOAPException e) {
            return false;
        }
    }

    @Override
    public Crypto loadSignatureVerificationCrypto(RequestData data) {
        return DoorKeys.get().trusted();
    }

    @Override
    protected void setAlgorithmSuites(SoapMessage message, RequestData data) {
        AlgorithmSuite suite = new AlgorithmSuite();
        suite.setMinimumAsymmetricKeyLength(SHORTEST_RSA);
        suite.setMaximumAsymmetricKeyLength(LONGEST_RSA);
        for (String hash : List.of("sha256", "sha384", "sha512")) {
            suite.addSignatureMethod(DSIG_MORE + "rsa-" + hash);
            suite.addSignatureMethod(DSIG_MORE + "ecdsa-" + hash);
        }
        suite.addDigestAlgorithm("http://www.w3.org/2001/04/xmlenc#sha256");
        suite.addDigestAlgorithm(DSIG_MORE + "sha384");
        suite.addDigestAlgorithm("http://www.w3.org/2001/04/xmlenc#sha512");
        suite.addC14nAlgorithm(EXCLUSIVE);
        suite.addTransformAlgorithm(EXCLUSIVE);
        data.setAlgorithmSuite(suite);
    }

    @Override
    protected boolean isNonceCacheRequired(List<Integer> actions, SoapMessage message) {
        return false;
    }

    @Override
    protected boolean isTimestampCacheRequired(List<Integer> actions, SoapMessage message) {
        return false;
    }

    @Override
    protected boolean isSamlCacheRequired(List<Integer> actions, SoapMessage message) {
        return false;
    }

    private static SignedMessage signed(SoapMessage message) {
        List<?> results = (List<?>) message.get(WSHandlerConstants.RECV_RESULTS);
        WSHandlerResult only = (WSHandlerResult) results.get(0);
        WSSecurityEngineResult signature = theOnly(only, WSConstants.SIGN);
        Timestamp timestamp = (Timestamp) theOnly(only, WSConstants.TS).get(WSSecurityEngineResult.TAG_TIMESTAMP);
        requireOrder(timestamp);
        @SuppressWarnings("unchecked")
        List<WSDataRef> parts = (List<WSDataRef>) signature.get(WSSecurityEngineResult.TAG_DATA_REF_URIS);
        requireCovered(message, timestamp.getElement(), parts);
        X509Certificate certificate = (X509Certificate) signature.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE);
        return new SignedMessage(fingerprint(certificate), identifier(parts), Exchanges.source(message));
    }

    private static WSSecurityEngineResult theOnly(WSHandlerResult results, int action) {
        List<WSSecurityEngineResult> found = results.getActionResults().getOrDefault(action, List.of());
        if (found.size() != 1) {
            throw SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
        }
        return found.get(0);
    }

    private static void requireOrder(Timestamp timestamp) {
        Instant created = timestamp.getCreated();
        Instant expires = timestamp.getExpires();
        if (created == null || expires == null || !created.isBefore(expires)) {
            throw SoapRefusal.of(SoapRefusal.MESSAGE_EXPIRED, "EXC-023");
        }
    }

    /** The very nodes that are executed and dated, not others that look like them. */
    private static void requireCovered(SoapMessage message, Element timestamp, List<WSDataRef> parts) {
        Element body = body(message);
        boolean bodySigned =
                parts.stream().anyMatch(p -> p.getProtectedElement().isSameNode(body));
        boolean timestampSigned =
                parts.stream().anyMatch(p -> p.getProtectedElement().isSameNode(timestamp));
        if (!bodySigned || !timestampSigned) {
            throw SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-022");
        }
    }

    private static Element body(SoapMessage message) {
        try {
            SOAPMessage saaj = message.getContent(SOAPMessage.class);
            return (Element) DOMUtils.getDomElement(saaj.getSOAPBody());
        } catch (SOAPException e) {
            throw SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
        }
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw SoapRefusal.of(SoapRefusal.FAILED_CHECK, "EXC-024");
        }
    }

    // The signature's own value would not do: of an ECDSA signature anybody can make a second one that holds.
    private static String identifier(List<WSDataRef> parts) {
        Set<String> digests = parts.stream()
                .map(p -> Base64.getEncoder().encodeToString(p.getDigestValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        return Sha256.hex(String.join(" ", digests));
    }

    private static SoapRefusal refusal(SoapFault fault) {
        if (fault.getCause() instanceof WSSecurityException cause) {
            return switch (cause.getErrorCode()) {
                case MESSAGE_EXPIRED -> SoapRefusal.of(SoapRefusal.MESSAGE_EXPIRED, "EXC-023");
                // FAILURE: no way from the certificate to one that is believed.
                case FAILED_CHECK, FAILED_AUTHENTICATION, SECURITY_TOKEN_UNAVAILABLE, INVALID_SECURITY_TOKEN, FAILURE ->
                    SoapRefusal.of(SoapRefusal.FAILED_CHECK, "EXC-024");
                default -> SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
            };
        }
        return SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
    }
}
