package hall.sandbox.soap;

import hall.sandbox.soap.MemoryTransport.Answer;
import jakarta.jws.WebService;
import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;

/** One SOAP service of a partner: checks the hall's signature, answers signed by the partner. */
final class SoapService {

    /** What a caller may send; a SOAP request here has a few dozen elements (CXF 4.0.10 sets no limit by itself). */
    private static final Map<String, Object> LIMITS = Map.of(
            "org.apache.cxf.stax.maxElementCount", 2_000L,
            "org.apache.cxf.stax.maxXMLCharacters", 500_000L,
            "org.apache.cxf.stax.maxElementDepth", 50,
            "org.apache.cxf.stax.maxChildElements", 500,
            "org.apache.cxf.stax.maxAttributeCount", 50,
            "org.apache.cxf.stax.maxAttributeSize", 10_000,
            "org.apache.cxf.stax.maxTextLength", 100_000L);

    private final MemoryTransport transport = new MemoryTransport();

    SoapService(Bus bus, Class<?> port, Object desk, String wsdl, Keys keys, String partner) {
        String namespace = port.getAnnotation(WebService.class).targetNamespace();
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setServiceName(new QName(namespace, port.getSimpleName().replace("Port", "Service")));
        factory.setEndpointName(new QName(namespace, port.getSimpleName()));
        factory.setBus(bus);
        factory.setServiceClass(port);
        factory.setServiceBean(desk);
        factory.setWsdlLocation("classpath:wsdl/" + wsdl);
        factory.setAddress("memory://" + wsdl);
        factory.setDestinationFactory(transport);
        factory.setProperties(new HashMap<>(LIMITS));
        factory.getProperties().put("schema-validation-enabled", "IN");
        factory.getInInterceptors().addAll(Signatures.checking(keys.trustInHall(partner)));
        factory.getOutInterceptors().add(new AnswerSigner(keys, partner));
        factory.getOutFaultInterceptors().add(new AnswerSigner(keys, partner));
        factory.create();
    }

    Answer call(byte[] request, String soapAction) {
        return transport.call(request, soapAction);
    }
}
