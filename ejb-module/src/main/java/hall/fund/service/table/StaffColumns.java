package hall.fund.service.table;

import hall.fund.domain.staff.TableKind;
import hall.fund.domain.staff.TypedLine;
import hall.shared.BusinessException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the columns of a staff table by their headings, in whatever order they stand, and reads its lines by them. */
final class StaffColumns {

    /** A column and the headings it goes by, the first being the one the hall writes itself. */
    enum Column {
        ACCOUNT("个人账号", "个人公积金账号", "公积金账号", "账号", "GRZH"),
        NAME("姓名", "职工姓名", "XINGMING"),
        IDENTITY_NUMBER("证件号码", "身份证号码", "身份证号", "公民身份号码", "ZJHM"),
        BASE("新缴存基数", "缴存基数", "新基数", "基数", "月平均工资", "GRJCJS"),
        PERSON_PART("个人补缴额", "个人月缴存额", "个人缴存额", "GRYJCE"),
        EMPLOYER_PART("单位补缴额", "单位月缴存额", "单位缴存额", "DWYJCE");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        String heading() {
            return headings.get(0);
        }
    }

    private static final int TYPED_MOST = 28;
    private static final int NAME_MOST = 60;
    private static final int ACCOUNT_MOST = 20;

    private final Map<Column, Integer> places;
    private final List<Column> amounts;

    private StaffColumns(Map<Column, Integer> places, List<Column> amounts) {
        this.places = places;
        this.amounts = amounts;
    }

    /** Columns that a kind of table must have besides account or identity number. */
    static List<Column> amounts(TableKind kind) {
        return kind == TableKind.BASES ? List.of(Column.BASE) : List.of(Column.PERSON_PART, Column.EMPLOYER_PART);
    }

    /** The columns when the row is the heading; empty when it is not. */
    static Optional<StaffColumns> of(TableKind kind, List<TableCell> row) {
        Map<Column, Integer> places = new HashMap<>();
        for (Column column : Column.values()) {
            place(column, row).ifPresent(p -> places.put(column, p));
        }
        boolean person = places.containsKey(Column.ACCOUNT) || places.containsKey(Column.IDENTITY_NUMBER);
        return person && places.keySet().containsAll(amounts(kind))
                ? Optional.of(new StaffColumns(places, amounts(kind)))
                : Optional.empty();
    }

    private static Optional<Integer> place(Column column, List<TableCell> row) {
        for (String heading : column.headings) {
            for (int i = 0; i < row.size(); i++) {
                String text = row.get(i).text().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
                if (text.equals(heading) || text.matches(heading + "[(（].*[)）]")) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    static BusinessException missing(TableKind kind) {
        StringBuilder wanted = new StringBuilder(Column.ACCOUNT.heading());
        amounts(kind).forEach(c -> wanted.append('、').append(c.heading()));
        return new BusinessException("TABLE-005", wanted.toString());
    }

    TypedLine line(int row, List<TableCell> cells) {
        return new TypedLine(
                row,
                text(cells, Column.ACCOUNT, ACCOUNT_MOST),
                text(cells, Column.NAME, NAME_MOST),
                text(cells, Column.IDENTITY_NUMBER, ACCOUNT_MOST),
                amounts.stream().map(c -> text(cells, c, TYPED_MOST)).toList(),
                places.keySet().stream().anyMatch(c -> cell(cells, c).formula()));
    }

    private TableCell cell(List<TableCell> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? TableCell.EMPTY : cells.get(place);
    }

    private String text(List<TableCell> cells, Column column, int most) {
        String text = CsvWriter.unmarked(cell(cells, column).text());
        return text.length() <= most ? text : text.substring(0, most);
    }
}
