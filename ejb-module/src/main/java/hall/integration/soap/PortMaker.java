package hall.integration.soap;

import jakarta.jws.WebService;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transport.http.HTTPConduitFactory;
import org.apache.cxf.transport.http.HttpClientHTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

/** Makes ports that sign, check, time out and limit; a bus of our own, so that nothing of the server's is mixed in. */
final class PortMaker {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 5_000;

    /** CXF 4.0.10 limits neither elements nor characters by itself; an answer here has a few hundred elements at most. */
    private static final Map<String, Object> LIMITS = Map.of(
            "org.apache.cxf.stax.maxElementCount", 5_000L,
            "org.apache.cxf.stax.maxXMLCharacters", 1_000_000L,
            "org.apache.cxf.stax.maxElementDepth", 50,
            "org.apache.cxf.stax.maxChildElements", 1_000,
            "org.apache.cxf.stax.maxAttributeCount", 50,
            "org.apache.cxf.stax.maxAttributeSize", 10_000,
            "org.apache.cxf.stax.maxTextLength", 100_000L);

    /** CXF would log a refused answer with what the parser quoted from it; we log it ourselves, without numbers. */
    private static final FaultListener SILENT = (exception, description, message) -> false;

    private final PartnerKeys keys;
    private final String partner;

    PortMaker(PartnerKeys keys, String partner) {
        this.keys = keys;
        this.partner = partner;
    }

    <P> P make(Class<P> port, String wsdl, String address) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // CXF finds its extensions through the context class loader: in the server that must be CXF's own
        Thread.currentThread().setContextClassLoader(JaxWsProxyFactoryBean.class.getClassLoader());
        try {
            return configured(port, wsdl, address, bus());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** The server brings another HTTP client along, which repeats a POST by itself: ours never does, wherever it runs. */
    private static Bus bus() {
        Bus bus = new ExtensionManagerBus();
        HTTPConduitFactory once =
                (factory, owner, endpoint, target) -> new HttpClientHTTPConduit(owner, endpoint, target);
        bus.setExtension(once, HTTPConduitFactory.class);
        return bus;
    }

    private <P> P configured(Class<P> port, String wsdl, String address, Bus bus) {
        String namespace = port.getAnnotation(WebService.class).targetNamespace();
        URL contract = port.getResource("/wsdl/" + wsdl);
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setBus(bus);
        factory.setServiceClass(port);
        factory.setWsdlURL(contract.toString());
        factory.setServiceName(new QName(namespace, port.getSimpleName().replace("Port", "Service")));
        factory.setEndpointName(new QName(namespace, port.getSimpleName()));
        factory.setAddress(address);
        Map<String, Object> properties = new HashMap<>(LIMITS);
        properties.put("schema-validation-enabled", "true");
        properties.put("thread.local.request.context", "true");
        properties.put(FaultListener.class.getName(), SILENT);
        factory.setProperties(properties);
        P made = factory.create(port);
        Client client = ClientProxy.getClient(made);
        client.getEndpoint().putAll(properties);
        client.getOutInterceptors().add(Signatures.signing(keys));
        client.getInInterceptors().add(new AnswerGuard());
        client.getInInterceptors().addAll(Signatures.checking(keys, partner));
        ((HTTPConduit) client.getConduit()).setClient(policy());
        return made;
    }

    /** Content-Length instead of chunks, no redirects, HTTP/1.1: what the partners' old servers understand. */
    private static HTTPClientPolicy policy() {
        HTTPClientPolicy policy = new HTTPClientPolicy();
        policy.setConnectionTimeout(CONNECT_MILLIS);
        policy.setReceiveTimeout(ANSWER_MILLIS);
        policy.setAllowChunking(false);
        policy.setAutoRedirect(false);
        policy.setVersion("1.1");
        return policy;
    }
}
