package hall.fund.service.table;

import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of staff tables as the hall writes them, so that it reads again what it gave away. Chinese in every language: they are what is
 * read.
 */
public final class StaffHeadings {

    private StaffHeadings() {}

    /** Of a table to fill in: account and name, what the person has now, and the amounts. */
    public static List<String> toFillIn(TableKind kind) {
        Stream<String> now = kind == TableKind.BASES ? Stream.of("现缴存基数") : Stream.empty();
        return Stream.of(
                        Stream.of(StaffColumns.Column.ACCOUNT.heading(), StaffColumns.Column.NAME.heading()),
                        now,
                        amounts(kind))
                .flatMap(s -> s)
                .toList();
    }

    /** Of lines as they were typed. */
    public static List<String> typed(TableKind kind) {
        return Stream.concat(
                        Stream.of(
                                StaffColumns.Column.ACCOUNT.heading(),
                                StaffColumns.Column.NAME.heading(),
                                StaffColumns.Column.IDENTITY_NUMBER.heading()),
                        amounts(kind))
                .toList();
    }

    /** A line under {@link #typed}. */
    public static List<String> cells(TypedLine line) {
        List<String> cells = new ArrayList<>(List.of(line.account(), line.name(), line.identityNumber()));
        cells.addAll(line.amounts());
        return cells;
    }

    private static Stream<String> amounts(TableKind kind) {
        return StaffColumns.amounts(kind).stream().map(StaffColumns.Column::heading);
    }
}
