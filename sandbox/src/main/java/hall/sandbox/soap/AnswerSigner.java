package hall.sandbox.soap;

import hall.sandbox.mishap.Current;
import hall.sandbox.mishap.Mode;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;

/** Signs with the partner's key; when a failure is planned, with another's or not at all. */
final class AnswerSigner extends AbstractPhaseInterceptor<SoapMessage> {

    private final WSS4JOutInterceptor partner;
    private final WSS4JOutInterceptor another;

    AnswerSigner(Keys keys, String name) {
        super(Phase.PRE_PROTOCOL);
        partner = Signatures.signing(keys, name);
        another = Signatures.signing(keys, "bank".equals(name) ? "datacentre" : "bank");
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (Current.is(Mode.UNSIGNED)) {
            return;
        }
        (Current.is(Mode.WRONG_KEY) ? another : partner).handleMessage(message);
    }
}
