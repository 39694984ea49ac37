package hall.fund.service.table;

import java.util.List;

/** Takes the rows of a table one after the other. */
@FunctionalInterface
public interface RowSink {

    /**
     * A row that is not empty.
     *
     * @param number as a spreadsheet counts, from 1
     * @return whether the heading was found, in this row or before
     */
    boolean row(int number, List<TableCell> cells);
}
