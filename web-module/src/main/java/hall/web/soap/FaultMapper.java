package hall.web.soap;

import hall.contract.exchange.RefusalMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Every fault in our own words. What failed before the endpoint was reached is the sender's message, unless it says otherwise;
 * what fails in the endpoint is the hall's, is logged, and is told as that and nothing else.
 */
public final class FaultMapper extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    public FaultMapper() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        Exception problem = message.getContent(Exception.class);
        Fault told = told(message, problem);
        if (told != problem) {
            message.setContent(Exception.class, told);
        }
    }

    private static Fault told(Message message, Exception problem) {
        if (problem instanceof SoapRefusal ours) {
            return ours;
        }
        if (problem.getCause() instanceof SoapRefusal ours) {
            return ours;
        }
        if (problem instanceof Fault declared && declared.getCause() instanceof RefusalMessage) {
            declared.setFaultCode(SoapRefusal.CLIENT);
            return declared;
        }
        if (Exchanges.is(message, Exchanges.ARRIVED)) {
            LOG.log(Level.SEVERE, "a partner's call failed", problem);
            return SoapRefusal.of(SoapRefusal.SERVER, "EXC-031");
        }
        if (problem instanceof SoapFault soap
                && SoapRefusal.VERSION.getLocalPart().equals(soap.getFaultCode().getLocalPart())) {
            return SoapRefusal.of(SoapRefusal.VERSION, "EXC-011");
        }
        if (problem instanceof SoapFault soap && SoapRefusal.MUST_UNDERSTAND.equals(soap.getFaultCode())) {
            return SoapRefusal.of(SoapRefusal.MUST_UNDERSTAND, "EXC-016");
        }
        return SoapRefusal.of(SoapRefusal.CLIENT, "EXC-015");
    }
}
