package hall.web.soap;

import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.crypto.Crypto;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.dom.handler.RequestData;

/** Signs Body and Timestamp of what goes back to a partner whose own signature held; strangers get plain faults. */
public final class AnswerSigner extends WSS4JOutInterceptor {

    private static final String PARTS = "{Element}{http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-wssecurity-utility-1.0.xsd}Timestamp;"
            + "{Element}{http://schemas.xmlsoap.org/soap/envelope/}Body";

    public AnswerSigner() {
        super(Map.of(
                "action", "Timestamp Signature",
                "user", hall.shared.KeyStores.ALIAS,
                "signatureKeyIdentifier", "DirectReference",
                "signatureAlgorithm", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                "signatureDigestAlgorithm", "http://www.w3.org/2001/04/xmlenc#sha256",
                "signatureParts", PARTS,
                "passwordCallbackRef", (CallbackHandler) AnswerSigner::givePassword));
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (Exchanges.is(message, Exchanges.SIGNED)) {
            super.handleMessage(message);
        }
    }

    @Override
    public Crypto loadSignatureCrypto(RequestData data) {
        return DoorKeys.get().own();
    }

    private static void givePassword(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            ((WSPasswordCallback) callback).setPassword(DoorKeys.get().password());
        }
    }
}
