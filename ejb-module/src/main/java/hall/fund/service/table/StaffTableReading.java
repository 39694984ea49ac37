package hall.fund.service.table;

import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TableRows;
import hall.fund.domain.staff.TypedLine;
import hall.shared.BusinessException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a clerk's table and hands its lines on some at a time. The table of back payments to fill in names everybody: whoever has nothing typed
 * beside the name is left out. A base that was not filled in is a line to be told of.
 */
public final class StaffTableReading implements RowSink {

    /** Lines handed on together. */
    static final int AT_ONCE = 500;

    private static final int ROWS_ABOVE = 20;

    private final TableKind kind;
    private final Consumer<List<TypedLine>> taker;
    private final List<TypedLine> some = new ArrayList<>(AT_ONCE);
    private StaffColumns columns;
    private int rowsAbove;
    private int lines;

    private StaffTableReading(TableKind kind, Consumer<List<TypedLine>> taker) {
        this.kind = kind;
        this.taker = taker;
    }

    /** Reads the whole table; refusals stand in the package's description. */
    public static void read(TableKind kind, byte[] content, Consumer<List<TypedLine>> taker) {
        StaffTableReading reading = new StaffTableReading(kind, taker);
        TableReader.read(content, reading);
        reading.end();
    }

    @Override
    public boolean row(int number, List<TableCell> cells) {
        if (columns == null) {
            columns = StaffColumns.of(kind, cells).orElse(null);
            rowsAbove++;
            if (columns == null && rowsAbove > ROWS_ABOVE) {
                throw StaffColumns.missing(kind);
            }
            return columns != null;
        }
        TypedLine line = columns.line(number, cells);
        if (kind == TableKind.BACK_PAYMENTS && line.isWithoutAmount()) {
            return true;
        }
        lines++;
        if (lines > TableRows.MOST) {
            throw new BusinessException("TABLE-006", TableRows.MOST);
        }
        some.add(line);
        if (some.size() == AT_ONCE) {
            handOn();
        }
        return true;
    }

    private void handOn() {
        taker.accept(List.copyOf(some));
        some.clear();
    }

    private void end() {
        if (columns == null) {
            throw StaffColumns.missing(kind);
        }
        if (lines == 0) {
            throw new BusinessException("TABLE-011");
        }
        handOn();
    }
}
