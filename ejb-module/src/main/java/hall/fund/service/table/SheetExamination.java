package hall.fund.service.table;

import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through the sheets before the library reads them. It believes what they say: a number of any length or exponent it makes at once, a
 * cell of any column it keeps a place for; either could take all memory or time. No program writes such a cell, so the file is refused as damaged.
 */
final class SheetExamination {

    private static final Pattern SHEET = Pattern.compile("/?xl/worksheets/[^/]+\\.xml");
    private static final Pattern SHEET_TARGET = Pattern.compile("(/?xl/)?worksheets/[^/]+\\.xml");
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** Up to XFD1048576. */
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])[0-9]{1,7}");

    /** Doubles have 17 digits and three of exponent. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?");

    private static final Set<String> NOT_NUMBERS = Set.of("s", "str", "inlineStr", "b", "e", "d");

    private final MergedCells merged = new MergedCells();
    private String type;

    private SheetExamination() {}

    /** The merged cells of all sheets; refuses with {@code TABLE-004} what no program writes. */
    static MergedCells require(byte[] content) throws IOException {
        SheetExamination all = new SheetExamination();
        try (ZipFile zip = XlsxExamination.open(content)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                // Any sheet counts: which part is which sheet is said elsewhere in the file, and may be said falsely.
                if (SHEET.matcher(name).matches() || name.endsWith(RELATIONS)) {
                    try (InputStream in = zip.getInputStream(part)) {
                        all.look(in);
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return all.merged;
    }

    private void look(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "mergeCell" -> merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                require(address == null || ADDRESS.matcher(address).matches());
                type = xml.getAttributeValue(null, "t");
            }
            case "v" -> {
                String value = xml.getElementText().strip();
                require(type != null && NOT_NUMBERS.contains(type)
                        || value.isEmpty()
                        || NUMBER.matcher(value).matches());
            }
            case "Relationship" -> {
                boolean sheet =
                        String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/worksheet");
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                require(!sheet
                        || SHEET_TARGET.matcher(target.toLowerCase(Locale.ROOT)).matches());
            }
            default -> {
                // Nothing that the library makes anything large of.
            }
        }
    }

    private static void require(boolean harmless) {
        if (!harmless) {
            throw new BusinessException("TABLE-004");
        }
    }
}
