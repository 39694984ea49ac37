package hall.integration.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.ws.security.wss4j.DefaultCryptoCoverageChecker;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.dom.handler.RequestData;

/** WS-Security X.509 on our side of the line: Body and Timestamp, RSA-SHA256, out and in. */
final class Signatures {

    private static final String ACTION = "Timestamp Signature";
    private static final String PARTS = "{Element}{http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-utility-1.0.xsd}Timestamp;"
            + "{Element}{http://schemas.xmlsoap.org/soap/envelope/}Body";

    private Signatures() {}

    static Interceptor<? extends Message> signing(PartnerKeys keys) {
        Crypto own = keys.own();
        String password = keys.password();
        CallbackHandler handler = callbacks -> {
            for (Callback callback : callbacks) {
                ((WSPasswordCallback) callback).setPassword(password);
            }
        };
        Map<String, Object> properties = new HashMap<>();
        properties.put("action", ACTION);
        properties.put("user", PartnerKeys.ALIAS);
        properties.put("signatureKeyIdentifier", "DirectReference");
        properties.put("signatureAlgorithm", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        properties.put("signatureDigestAlgorithm", "http://www.w3.org/2001/04/xmlenc#sha256");
        properties.put("signatureParts", PARTS);
        properties.put("passwordCallbackRef", handler);
        return new WSS4JOutInterceptor(properties) {
            @Override
            public Crypto loadSignatureCrypto(RequestData data) {
                return own;
            }
        };
    }

    /** The second one refuses a good signature that leaves Body or Timestamp uncovered. */
    static List<Interceptor<? extends Message>> checking(PartnerKeys keys, String partner) {
        Crypto trust = keys.trustIn(partner);
        WSS4JInInterceptor check = new WSS4JInInterceptor(Map.of("action", ACTION)) {
            @Override
            public Crypto loadSignatureVerificationCrypto(RequestData data) {
                return trust;
            }
        };
        DefaultCryptoCoverageChecker covered = new DefaultCryptoCoverageChecker();
        covered.setSignBody(true);
        covered.setSignTimestamp(true);
        return List.of(check, covered);
    }
}
