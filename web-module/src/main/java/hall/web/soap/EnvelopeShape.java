package hall.web.soap;

import java.util.HashSet;
import java.util.Set;
import javax.xml.namespace.QName;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Refuses envelopes that could mean one thing to the signature and another to the endpoint (signature wrapping): there is one
 * Header and one Body, nothing else beside them, no second of either anywhere, one Security header with one Timestamp and one
 * Signature, and no identifier twice.
 */
final class EnvelopeShape {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";

    private static final Set<QName> ONCE = Set.of(
            new QName(SOAP, "Envelope"),
            new QName(SOAP, "Header"),
            new QName(SOAP, "Body"),
            new QName(WSSE, "Security"),
            new QName(WSU, "Timestamp"),
            new QName(DSIG, "Signature"),
            new QName(DSIG, "SignedInfo"));

    private final Set<QName> seen = new HashSet<>();
    private final Set<String> identifiers = new HashSet<>();

    private EnvelopeShape() {}

    /** Whether the envelope is made as every honest one is. */
    static boolean isPlainEnvelope(Element root) {
        EnvelopeShape shape = new EnvelopeShape();
        return is(root, SOAP, "Envelope")
                && hasOnlyHeaderAndBody(root)
                && shape.isPlain(root)
                && shape.seen.containsAll(ONCE)
                && stands(root, WSSE, "Security", SOAP, "Header")
                && stands(root, WSU, "Timestamp", WSSE, "Security")
                && stands(root, DSIG, "Signature", WSSE, "Security");
    }

    private static boolean hasOnlyHeaderAndBody(Element root) {
        Element header = next(root.getFirstChild());
        Element body = header == null ? null : next(header.getNextSibling());
        return body != null
                && is(header, SOAP, "Header")
                && is(body, SOAP, "Body")
                && next(body.getNextSibling()) == null
                && next(body.getFirstChild()) != null
                && next(next(body.getFirstChild()).getNextSibling()) == null;
    }

    private boolean isPlain(Element element) {
        QName name = new QName(element.getNamespaceURI(), element.getLocalName());
        if (ONCE.contains(name) && !seen.add(name) || !identifiesOnce(element)) {
            return false;
        }
        for (Element child = next(element.getFirstChild()); child != null; child = next(child.getNextSibling())) {
            if (!isPlain(child)) {
                return false;
            }
        }
        return true;
    }

    private boolean identifiesOnce(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
            if (name.equalsIgnoreCase("id") && !identifiers.add(attribute.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(Element root, String uri, String name, String parentUri, String parent) {
        Node above = root.getElementsByTagNameNS(uri, name).item(0).getParentNode();
        return above instanceof Element element && is(element, parentUri, parent);
    }

    private static boolean is(Element element, String uri, String name) {
        return name.equals(element.getLocalName()) && uri.equals(element.getNamespaceURI());
    }

    private static Element next(Node node) {
        Node found = node;
        while (found != null && !(found instanceof Element)) {
            found = found.getNextSibling();
        }
        return (Element) found;
    }
}
