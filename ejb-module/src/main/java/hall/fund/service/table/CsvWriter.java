package hall.fund.service.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV (RFC 4180) in UTF-8 with the mark by which spreadsheets know it; what they would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvWriter {

    private static final char MARK = '\uFEFF';

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

    /** One row of text. */
    public void row(List<String> cells) {
        try {
            out.write(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        String text = TableWriter.harmless(cell);
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
