package hall.sandbox.soap;

import jakarta.jws.WebService;
import javax.xml.namespace.QName;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

/** A partner's signed line to a door of the hall. */
public final class HallLine {

    private static final int PATIENCE_MILLIS = 15_000;

    private HallLine() {}

    /** @param partner whose key signs, and who believes the hall's answer */
    public static <P> P open(Class<P> port, String wsdl, String address, Keys keys, String partner) {
        String namespace = port.getAnnotation(WebService.class).targetNamespace();
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setServiceClass(port);
        factory.setWsdlURL("classpath:wsdl/" + wsdl);
        factory.setServiceName(new QName(namespace, port.getSimpleName().replace("Port", "Service")));
        factory.setEndpointName(new QName(namespace, port.getSimpleName()));
        factory.setAddress(address);
        P made = factory.create(port);
        Client client = ClientProxy.getClient(made);
        client.getOutInterceptors().add(Signatures.signing(keys, partner));
        client.getInInterceptors().addAll(Signatures.checking(keys.trustInHall(partner)));
        ((HTTPConduit) client.getConduit()).setClient(policy());
        return made;
    }

    private static HTTPClientPolicy policy() {
        HTTPClientPolicy policy = new HTTPClientPolicy();
        policy.setConnectionTimeout(PATIENCE_MILLIS);
        policy.setReceiveTimeout(PATIENCE_MILLIS);
        policy.setAllowChunking(false);
        policy.setVersion("1.1");
        return policy;
    }
}
