package hall.sandbox.soap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.apache.cxf.Bus;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.cxf.transport.AbstractDestination;
import org.apache.cxf.transport.AbstractTransportFactory;
import org.apache.cxf.transport.Conduit;
import org.apache.cxf.transport.Destination;
import org.apache.cxf.transport.DestinationFactory;
import org.apache.cxf.ws.addressing.EndpointReferenceType;

/**
 * Gives CXF its bytes and takes the answer's bytes, so that the door in front can spoil, hold or lose an answer as a bad
 * network would.
 */
final class MemoryTransport extends AbstractTransportFactory implements DestinationFactory {

    private static final Logger LOG = Logger.getLogger(MemoryTransport.class.getName());

    private Entrance entrance;

    @Override
    public Destination getDestination(EndpointInfo endpoint, Bus bus) {
        entrance = new Entrance(bus, endpoint);
        return entrance;
    }

    @Override
    public Set<String> getUriPrefixes() {
        return Set.of("memory://");
    }

    Answer call(byte[] request, String soapAction) {
        return entrance.call(request, soapAction);
    }

    /** What came back. */
    record Answer(int status, byte[] bytes) {}

    private static final class Entrance extends AbstractDestination {

        Entrance(Bus bus, EndpointInfo endpoint) {
            super(bus, reference(endpoint), endpoint);
        }

        private static EndpointReferenceType reference(EndpointInfo endpoint) {
            return getTargetReference(endpoint, null);
        }

        Answer call(byte[] request, String soapAction) {
            Message in = new MessageImpl();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headers.put("SOAPAction", List.of(soapAction));
            in.put(Message.PROTOCOL_HEADERS, headers);
            in.put(Message.CONTENT_TYPE, "text/xml; charset=UTF-8");
            in.put(Message.ENCODING, "UTF-8");
            in.put(Message.HTTP_REQUEST_METHOD, "POST");
            in.put(ByteArrayOutputStream.class, out);
            in.setContent(InputStream.class, new ByteArrayInputStream(request));
            Exchange exchange = new ExchangeImpl();
            exchange.setDestination(this);
            exchange.setInMessage(in);
            in.setExchange(exchange);
            getMessageObserver().onMessage(in);
            boolean fault = exchange.getOutFaultMessage() != null;
            return new Answer(fault ? 500 : 200, out.toByteArray());
        }

        @Override
        protected Conduit getInbuiltBackChannel(Message in) {
            return new AbstractBackChannelConduit() {
                @Override
                public void prepare(Message out) {
                    out.setContent(OutputStream.class, in.get(ByteArrayOutputStream.class));
                }
            };
        }

        @Override
        protected Logger getLogger() {
            return LOG;
        }
    }
}
