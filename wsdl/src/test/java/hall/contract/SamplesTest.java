package hall.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Every sample beside a contract is valid under that contract. */
class SamplesTest {

    private static final Path CONTRACTS = Path.of("src/main/resources/wsdl");

    private static final Map<String, String> SCHEMAS =
            Map.of("datacentre", "datacentre-share", "bank", "bank-settlement", "hall", "hall-exchange");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            return files.filter(file -> file.getParent().endsWith("samples")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isValid(Path sample) throws Exception {
        schemaOf(sample).newValidator().validate(new StreamSource(sample.toFile()));
    }

    @Test
    void findsSamplesOfBothPartnersAndOfTheHall() throws IOException {
        assertThat(samples()
                        .map(sample -> CONTRACTS.relativize(sample).getName(0).toString()))
                .contains("datacentre", "bank", "hall");
    }

    @Test
    void refusesADateWithDashes() throws Exception {
        Path sample = CONTRACTS.resolve("datacentre/samples/QueryPersonResponse.xml");
        String spoilt = Files.readString(sample).replace("19870223", "1987-02-23");
        Schema schema = schemaOf(sample);
        assertThatThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(spoilt))))
                .isInstanceOf(SAXException.class)
                .hasMessageContaining("1987-02-23");
    }

    private static Schema schemaOf(Path sample) throws SAXException {
        String schema = SCHEMAS.get(CONTRACTS.relativize(sample).getName(0).toString());
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newSchema(CONTRACTS.resolve("xsd/" + schema + "-v1.xsd").toFile());
    }
}
