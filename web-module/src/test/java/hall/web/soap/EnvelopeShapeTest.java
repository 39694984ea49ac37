package hall.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** C-04: an envelope that could mean one thing to the signature and another to the endpoint; each case breaks one rule alone. */
class EnvelopeShapeTest {

    private static final String TIMESTAMP = "<u:Timestamp u:Id='t'/>";
    private static final String SIGNATURE = "<d:Signature Id='s'><d:SignedInfo/></d:Signature>";
    private static final String SECURITY = "<w:Security>" + TIMESTAMP + SIGNATURE + "</w:Security>";
    private static final String HEADER = "<s:Header>" + SECURITY + "</s:Header>";
    private static final String BODY = "<s:Body u:Id='b'><x:Ping/></s:Body>";

    private static final String GOOD = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
            + " xmlns:w='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'"
            + " xmlns:u='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd'"
            + " xmlns:d='http://www.w3.org/2000/09/xmldsig#' xmlns:x='urn:x'>" + HEADER + BODY + "</s:Envelope>";

    @Test
    void takesWhatEveryHonestEnvelopeIs() throws Exception {
        assertThat(isPlain(GOOD)).isTrue();
        assertThat(isPlain(GOOD.replace("<s:Header>", "\n <s:Header>\n <x:note Id='n'>ok</x:note> <!-- ok -->")))
                .as("another header block, a comment, blanks")
                .isTrue();
    }

    /** What is put where something else stood. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "another Envelope        | xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' | xmlns:s='urn:s'",
                "no Header               | HEADER    | ''",
                "no Body                 | BODY      | ''",
                "Body before Header      | HEADERBODY| BODYHEADER",
                "something before Header | HEADER    | <x:more/>HEADER",
                "something between       | BODY      | <x:more/>BODY",
                "something behind Body   | BODY      | BODY<x:more/>",
                "a second Body           | BODY      | BODY<s:Body><x:Ping/></s:Body>",
                "a second Body in a box  | HEADER    | <s:Header>SECURITY<x:box><s:Body/></x:box></s:Header>",
                "a second Header in Body | <x:Ping/> | <x:Ping><s:Header/></x:Ping>",
                "an empty Body           | <x:Ping/> | ''",
                "two things in Body      | <x:Ping/> | <x:Ping/><x:Ping/>",
                "an Envelope in Body     | <x:Ping/> | <s:Envelope/>",
                "no Security             | SECURITY  | ''",
                "a second Security       | SECURITY  | SECURITY<w:Security/>",
                "Security of another     | SECURITY  | SECURITY<w:Security s:actor='urn:other'/>",
                "Security in a box       | SECURITY  | <x:box>SECURITY</x:box>",
                "no Timestamp            | TIMESTAMP | ''",
                "a second Timestamp      | TIMESTAMP | TIMESTAMP<u:Timestamp/>",
                "the old one in a box    | TIMESTAMP | <u:Timestamp u:Id='new'/><x:box>TIMESTAMP</x:box>",
                "Timestamp in a box      | TIMESTAMP | <x:box>TIMESTAMP</x:box>",
                "no Signature            | SIGNATURE | ''",
                "a second Signature      | SIGNATURE | SIGNATURE<d:Signature/>",
                "Signature in a box      | SIGNATURE | <x:box>SIGNATURE</x:box>",
                "no SignedInfo           | <d:SignedInfo/> | ''",
                "a second SignedInfo     | <d:SignedInfo/> | <d:SignedInfo/><d:SignedInfo/>",
                "an identifier twice     | <x:Ping/> | <x:Ping u:Id='t'/>",
                "twice, of another name  | <x:Ping/> | <x:Ping ID='b'/>",
                "twice, in a header      | SECURITY  | SECURITY<x:box id='b'/>"
            })
    void refuses(String what, String from, String to) throws Exception {
        String spoilt = GOOD.replace(written(from), written(to == null ? "" : to));
        assertThat(spoilt).isNotEqualTo(GOOD);
        assertThat(isPlain(spoilt)).as(what).isFalse();
    }

    private static String written(String text) {
        return text.replace("HEADER", HEADER)
                .replace("BODY", BODY)
                .replace("SECURITY", SECURITY)
                .replace("TIMESTAMP", TIMESTAMP)
                .replace("SIGNATURE", SIGNATURE);
    }

    private static boolean isPlain(String envelope) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        return EnvelopeShape.isPlainEnvelope(root);
    }
}
