package hall.web.soap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;

/**
 * Looks at a request's bytes before any parser does: at most 2 MiB, {@code text/xml} in true UTF-8, no DTD, which SOAP
 * forbids. Then sets every limit of the parser: CXF 4.0.10 by itself limits neither elements nor characters.
 */
public final class RequestGuard extends AbstractPhaseInterceptor<Message> {

    static final int MOST_BYTES = 2 * 1024 * 1024;

    /** A request of the contract has a dozen elements, and its signature three dozen. */
    private static final Map<String, Object> LIMITS = Map.of(
            "org.apache.cxf.stax.maxElementCount", 500L,
            "org.apache.cxf.stax.maxXMLCharacters", 2_000_000L,
            "org.apache.cxf.stax.maxElementDepth", 30,
            "org.apache.cxf.stax.maxChildElements", 100,
            "org.apache.cxf.stax.maxAttributeCount", 30,
            "org.apache.cxf.stax.maxAttributeSize", 4_096,
            "org.apache.cxf.stax.maxTextLength", 65_536);

    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)");
    private static final String UTF_8 = "utf-8";

    /** CXF would log a refused message with what the parser quoted from it. */
    private static final FaultListener SILENT = (exception, description, message) -> false;

    public RequestGuard() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        message.put(FaultListener.class.getName(), SILENT);
        message.putAll(LIMITS);
        requireType(String.valueOf(message.get(Message.CONTENT_TYPE)).toLowerCase(Locale.ROOT));
        byte[] bytes = read(message.getContent(InputStream.class));
        requireDecentXml(bytes);
        requireOneEnvelope(message, bytes);
        message.setContent(InputStream.class, new ByteArrayInputStream(bytes));
        message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }

    private static void requireType(String type) {
        if (type.startsWith("application/soap+xml")) {
            throw SoapRefusal.of(SoapRefusal.VERSION, "EXC-011");
        }
        if (!type.startsWith("text/xml") || !isReadable(type)) {
            throw SoapRefusal.of(SoapRefusal.CLIENT, "EXC-012");
        }
    }

    /** Whether the content type names UTF-8, or no encoding. */
    static boolean isReadable(String type) {
        Matcher charset = CHARSET.matcher(type.toLowerCase(Locale.ROOT));
        return !charset.find() || charset.group(1).equals(UTF_8);
    }

    private static byte[] read(InputStream in) {
        try {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw SoapRefusal.of(SoapRefusal.CLIENT, "EXC-013");
            }
            return bytes;
        } catch (IOException tooLargeForTheServerOrCutOff) {
            throw SoapRefusal.of(SoapRefusal.CLIENT, "EXC-013");
        }
    }

    private static void requireDecentXml(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw SoapRefusal.of(SoapRefusal.CLIENT, "EXC-012");
        }
        Matcher declared = ENCODING.matcher(text);
        boolean otherEncoding =
                declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).equals(UTF_8);
        if (bytes.length == 0 || otherEncoding || text.indexOf('\0') >= 0) {
            throw SoapRefusal.of(SoapRefusal.CLIENT, "EXC-012");
        }
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw SoapRefusal.of(SoapRefusal.CLIENT, "EXC-014");
        }
    }

    /**
     * Well formed to its end and within the limits, an Envelope of SOAP 1.1 with at most one Header and one Body, anywhere: what
     * comes after the Body is read by nobody later.
     */
    private static void requireOneEnvelope(Message message, byte[] bytes) {
        try {
            XMLStreamReader reader = StaxUtils.configureReader(
                    StaxUtils.createXMLStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.name()),
                    message);
            Set<String> parts = new HashSet<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    requireNoSecond(parts, reader);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof SoapRefusal ours ? ours : SoapRefusal.of(SoapRefusal.CLIENT, "EXC-015");
        }
    }

    private static void requireNoSecond(Set<String> parts, XMLStreamReader reader) {
        boolean soap = SoapRefusal.SOAP.equals(reader.getNamespaceURI());
        if (parts.isEmpty() && !soap) {
            throw SoapRefusal.of(SoapRefusal.VERSION, "EXC-011");
        }
        if (soap && !parts.add(reader.getLocalName())) {
            throw SoapRefusal.of(SoapRefusal.INVALID_SECURITY, "EXC-021");
        }
    }

    /** One line in the security log for whatever is refused before the endpoint; the services note what they refuse. */
    @Override
    public void handleFault(Message message) {
        Exception problem = message.getContent(Exception.class);
        if (!Exchanges.is(message, Exchanges.ARRIVED)) {
            Exchanges.note(
                    message,
                    "message refused: " + (problem instanceof SoapRefusal ours ? ours.code() : "not of the contract"));
        }
    }
}
