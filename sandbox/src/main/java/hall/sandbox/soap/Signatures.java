package hall.sandbox.soap;

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

/** WS-Security X.509: Body and Timestamp signed, RSA-SHA256, and covered by the signature that is checked. */
public final class Signatures {

    private static final String PARTS = "{Element}{http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-utility-1.0.xsd}Timestamp;"
            + "{Element}{http://schemas.xmlsoap.org/soap/envelope/}Body";

    private Signatures() {}

    public static List<Interceptor<? extends Message>> checking(Crypto trust) {
        WSS4JInInterceptor check = new WSS4JInInterceptor(Map.of("action", "Timestamp Signature")) {
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

    public static WSS4JOutInterceptor signing(Keys keys, String party) {
        Crypto crypto = keys.own(party);
        Map<String, Object> properties = new HashMap<>();
        properties.put("action", "Timestamp Signature");
        properties.put("user", party);
        properties.put("signatureKeyIdentifier", "DirectReference");
        properties.put("signatureAlgorithm", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        properties.put("signatureDigestAlgorithm", "http://www.w3.org/2001/04/xmlenc#sha256");
        properties.put("signatureParts", PARTS);
        String password = keys.password(party);
        CallbackHandler handler = callbacks -> {
            for (Callback callback : callbacks) {
                ((WSPasswordCallback) callback).setPassword(password);
            }
        };
        properties.put("passwordCallbackRef", handler);
        return new WSS4JOutInterceptor(properties) {
            @Override
            public Crypto loadSignatureCrypto(RequestData data) {
                return crypto;
            }
        };
    }
}
