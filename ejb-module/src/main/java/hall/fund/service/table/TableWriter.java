package hall.fund.service.table;

import hall.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as XLSX, row by row and in memory that does not grow. Every cell is text or an amount: no program that opens it finds
 * anything to calculate. A table that is longer than a sheet can be goes on in the next one, under the same heading. On paper (A4) it is as wide as
 * the page, with title, heading and number on every page.
 */
public final class TableWriter {

    private static final int ROWS_KEPT = 500;

    /** A sheet ends at row 1,048,576. */
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    /** A table with more columns is printed on the long side. */
    private static final int COLUMNS_UPRIGHT = 8;

    private static final short ONE_PAGE = 1;
    private static final short ANY_NUMBER = 0;

    private final Workbook book;
    private final int most;
    private Worksheet sheet;
    private String title;
    private List<String> heading;
    private int part;
    private int row;

    private TableWriter(Workbook book, int most) {
        this.book = book;
        this.most = most;
    }

    /** Writes a workbook to the stream, which stays open; it begins with a sheet of that title. */
    public static void write(OutputStream out, String title, List<String> heading, Consumer<TableWriter> rows)
            throws IOException {
        write(out, title, heading, rows, ROWS_OF_A_SHEET);
    }

    static void write(OutputStream out, String title, List<String> heading, Consumer<TableWriter> rows, int most)
            throws IOException {
        Workbook book = new Workbook(out, "hall", "1.0");
        TableWriter writer = new TableWriter(book, most);
        writer.table(title, heading);
        rows.accept(writer);
        book.finish();
    }

    /** Begins another table in a sheet of its own; the one before takes no more rows. */
    public void table(String newTitle, List<String> newHeading) {
        title = newTitle;
        heading = newHeading;
        part = 1;
        begin(title);
    }

    private void begin(String name) {
        try {
            if (sheet != null) {
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = book.newWorksheet(name);
        row = 0;
        layOut(name);
        put(heading);
        sheet.range(0, 0, 0, heading.size() - 1)
                .style()
                .bold()
                .horizontalAlignment("center")
                .set();
    }

    private void layOut(String name) {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(ANY_NUMBER);
        sheet.pageOrientation(heading.size() > COLUMNS_UPRIGHT ? "landscape" : "portrait");
        sheet.header(name, Position.CENTER);
        sheet.footer("&P / &N", Position.CENTER);
    }

    /** One row: amounts and counts as numbers, anything else as text. */
    public void row(List<?> cells) {
        if (row > most) {
            part++;
            begin(title + " " + part);
        }
        put(cells);
    }

    private void put(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Money amount) {
                sheet.value(row, column, amount.amount());
                sheet.style(row, column).format("#,##0.00").set();
            } else if (cells.get(column) instanceof Integer count) {
                sheet.value(row, column, count);
            } else {
                // In its place: a table of all texts would be kept in memory until the end.
                sheet.inlineString(row, column, cells.get(column).toString());
            }
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
}
