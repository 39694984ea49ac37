package hall.web.soap;

import hall.audit.domain.SecurityEventKind;
import hall.audit.service.SecurityLog;
import hall.exchange.domain.SignedMessage;
import hall.shared.Actor;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** What the steps of one request tell each other, and the line in the security log: CXF makes the steps, so nothing is injected. */
final class Exchanges {

    /** The {@link SignedMessage}, once its signature has been checked. */
    static final String SIGNED = "hall.signed";

    /** Set when the request is with the endpoint: from there on a failure is the hall's. */
    static final String ARRIVED = "hall.arrived";

    private static final String NOTED = "hall.noted";

    private Exchanges() {}

    static boolean is(Message message, String mark) {
        return message.getExchange().get(mark) != null;
    }

    static void mark(Message message, String mark, Object value) {
        message.getExchange().put(mark, value);
    }

    /** Notes that the request is with the endpoint; gives who signed it. */
    static SignedMessage arrived() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        mark(message, ARRIVED, Boolean.TRUE);
        if (message.getExchange().get(SIGNED) instanceof SignedMessage signed) {
            return signed;
        }
        throw SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
    }

    static String source(Message message) {
        Object request = message.get(AbstractHTTPDestination.HTTP_REQUEST);
        return request instanceof HttpServletRequest http ? http.getRemoteAddr() : "";
    }

    /** One line for each refused message; a few words without anything that the message says. */
    static void note(Message message, String what) {
        if (!is(message, NOTED)) {
            mark(message, NOTED, Boolean.TRUE);
            CDI.current()
                    .select(SecurityLog.class)
                    .get()
                    .record(SecurityEventKind.PARTNER_REFUSED, Actor.ANONYMOUS, source(message), what);
        }
    }
}
