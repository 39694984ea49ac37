package hall.fund.service.table;

import hall.shared.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Ranges of merged cells: below a heading they hide what stands under them, and nobody can say whose the one value is. Above it, in a
 * title, they are harmless.
 */
final class MergedCells {

    private static final Pattern RANGE =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})");
    private static final int SHOWN = 1000;

    private record Range(String text, int last) {}

    private final List<Range> ranges;
    private Integer heading;

    private MergedCells(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Of all sheets of a workbook. */
    static MergedCells of(byte[] content) throws IOException {
        List<Range> all = new ArrayList<>();
        try (ZipFile zip = XlsxExamination.open(content)) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                // Any sheet's merges count: which part is which sheet is said elsewhere in the file, and may be said
                // falsely.
                if (part.getName().toLowerCase(Locale.ROOT).matches("/?xl/worksheets/[^/]+\\.xml")) {
                    try (InputStream in = zip.getInputStream(part)) {
                        collect(in, all);
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return new MergedCells(all);
    }

    private static void collect(InputStream part, List<Range> all) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                Matcher range = RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref")));
                if (range.matches() && all.size() < SHOWN) {
                    all.add(new Range(range.group(), Integer.parseInt(range.group(2))));
                }
            }
        }
    }

    /** Refuses with {@code TABLE-009} ranges that reach below the heading's row, which the first call tells. */
    void requireNoneBelow(int row) {
        if (heading != null) {
            return;
        }
        heading = row;
        ranges.stream().filter(r -> r.last() > heading).findFirst().ifPresent(r -> {
            throw new BusinessException("TABLE-009", r.text());
        });
    }
}
