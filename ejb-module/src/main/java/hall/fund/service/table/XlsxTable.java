package hall.fund.service.table;

import hall.fund.domain.staff.TableRows;
import hall.shared.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook, row by row. */
final class XlsxTable {

    private static final int COLUMNS = 30;

    /** What is left of a decimal fraction after a spreadsheet kept it in binary. */
    private static final BigDecimal NOISE = new BigDecimal("0.0000001");

    private static final int FEN = 2;

    /** Carries what the sink threw past what is said of the library's exceptions. */
    private static final class TheSinks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException thrown;

        TheSinks(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }

    private XlsxTable() {}

    static void read(byte[] content, RowSink sink) {
        MergedCells merged = examined(content);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = book.getSheets()
                    .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new BusinessException("TABLE-003"));
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> row(row, merged, sink));
            }
        } catch (TheSinks theirs) {
            throw theirs.thrown;
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The library has an exception of any kind for a sheet it does not understand.
            throw XlsxExamination.refusal("TABLE-004", damaged);
        }
    }

    private static MergedCells examined(byte[] content) {
        try {
            return SheetExamination.require(content);
        } catch (IOException damaged) {
            throw XlsxExamination.refusal("TABLE-004", damaged);
        }
    }

    private static void row(Row row, MergedCells merged, RowSink sink) {
        if (row.getRowNum() > TableRows.LAST_ROW) {
            throw new BusinessException("TABLE-006", TableRows.MOST);
        }
        List<TableCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(COLUMNS, row.getCellCount()); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::cell).orElse(TableCell.EMPTY));
        }
        if (cells.stream().anyMatch(c -> !c.text().isEmpty() || c.formula())) {
            if (taken(row.getRowNum(), cells, sink)) {
                merged.requireNoneBelow(row.getRowNum());
            }
        }
    }

    private static boolean taken(int number, List<TableCell> cells, RowSink sink) {
        try {
            return sink.row(number, cells);
        } catch (RuntimeException thrown) {
            throw new TheSinks(thrown);
        }
    }

    private static TableCell cell(Cell cell) {
        // Not by its type: some programs mark plain text as the text that a formula would give.
        boolean formula = cell.getFormula() != null;
        String text = cell.getType() == CellType.NUMBER ? number(cell) : plain(cell);
        return TableCell.of(text, formula);
    }

    private static String plain(Cell cell) {
        return Optional.ofNullable(cell.getText())
                .filter(t -> !t.isEmpty())
                .or(() -> Optional.ofNullable(cell.getRawValue()))
                .orElse("");
    }

    // 4567.33 comes back as 4567.3299999999999 from some programs; 5.005 is 5.005 and stays so.
    private static String number(Cell cell) {
        BigDecimal exact = cell.asNumber();
        BigDecimal fen = exact.setScale(FEN, RoundingMode.HALF_UP);
        boolean noise = exact.subtract(fen).abs().compareTo(NOISE) < 0;
        return (noise ? fen : exact).stripTrailingZeros().toPlainString();
    }
}
