package hall.fund.service.table;

import hall.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know it; what they would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvWriter {

    private static final char MARK = '\uFEFF';

    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private final Writer out;

    private CsvWriter(Writer out) {
        this.out = out;
    }

    /** Writes a table to the stream, which stays open. */
    public static void write(OutputStream out, List<String> heading, Consumer<CsvWriter> rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CsvWriter csv = new CsvWriter(writer);
        csv.row(heading);
        rows.accept(csv);
        writer.flush();
    }

    /** One row: amounts as plain numbers, anything else as text. */
    public void row(List<?> cells) {
        try {
            out.write(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #harmless} was given. */
    static String unmarked(String text) {
        return text.startsWith("'") && harmless(text.substring(1)).equals(text) ? text.substring(1) : text;
    }

    /** The text with an apostrophe before what a spreadsheet would take for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(Object cell) {
        if (cell instanceof Money amount) {
            return amount.amount().toPlainString();
        }
        String text = harmless(cell.toString());
        return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
