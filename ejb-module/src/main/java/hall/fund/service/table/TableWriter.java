package hall.fund.service.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX, row by row. Every cell is text: no program that opens it finds anything to calculate. What begins like a
 * formula gets an apostrophe too, for the day on which somebody saves the table as CSV.
 */
public final class TableWriter {

    private static final int ROWS_KEPT = 500;
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private final Worksheet sheet;
    private int row;

    private TableWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a workbook of one sheet to the stream, which stays open. */
    public static void write(OutputStream out, String title, List<String> heading, Consumer<TableWriter> rows)
            throws IOException {
        Workbook book = new Workbook(out, "hall", "1.0");
        TableWriter writer = new TableWriter(book.newWorksheet(title));
        writer.row(heading);
        rows.accept(writer);
        book.finish();
    }

    /** One row of text. */
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, harmless(cells.get(column)));
        }
        row++;
        if (row % ROWS_KEPT == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text with an apostrophe before what a spreadsheet would take for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
