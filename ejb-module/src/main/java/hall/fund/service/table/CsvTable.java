package hall.fund.service.table;

import hall.fund.domain.staff.TableRows;
import hall.shared.BusinessException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads separated values (RFC 4180; comma or tab) in UTF-8 or GB18030, told apart by the bytes: what is no UTF-8 is tried as GB18030,
 * which Chinese spreadsheets write. A byte that fits neither refuses the file; nothing is replaced by a question mark.
 */
final class CsvTable {

    private static final char MARK = '\uFEFF';
    private static final int COLUMNS = 30;

    private final CharSequence text;
    private final char separator;
    private final RowSink sink;
    private int place;
    private int row;

    private CsvTable(CharSequence text, RowSink sink) {
        this.text = text;
        this.sink = sink;
        this.separator = separatorOf(text);
    }

    static void requireText(byte[] content) {
        for (byte b : content) {
            // No text has one: a picture, a program, or UTF-16.
            if (b == 0) {
                throw new BusinessException("TABLE-003");
            }
        }
    }

    static void read(byte[] content, RowSink sink) {
        CharSequence text = decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, Charset.forName("GB18030")))
                .orElseThrow(() -> new BusinessException("TABLE-010"));
        new CsvTable(text, sink).rows();
    }

    private static Optional<CharSequence> decoded(byte[] content, Charset as) {
        try {
            CharBuffer text = as.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return Optional.of(text.length() > 0 && text.charAt(0) == MARK ? text.subSequence(1, text.length()) : text);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static char separatorOf(CharSequence text) {
        for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\t') {
                return '\t';
            }
        }
        return ',';
    }

    private void rows() {
        while (place < text.length()) {
            row++;
            if (row > TableRows.LAST_ROW) {
                throw new BusinessException("TABLE-006", TableRows.MOST);
            }
            List<TableCell> cells = row();
            if (cells.stream().anyMatch(c -> !c.text().isEmpty())) {
                sink.row(row, cells);
            }
        }
    }

    private List<TableCell> row() {
        List<TableCell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            String cell = cell();
            if (cells.size() < COLUMNS) {
                cells.add(TableCell.of(unwrapped(cell), false));
            }
            more = place < text.length() && text.charAt(place) == separator;
            place++;
        }
        if (place < text.length() && text.charAt(place - 1) == '\r' && text.charAt(place) == '\n') {
            place++;
        }
        return cells;
    }

    private String cell() {
        if (place < text.length() && text.charAt(place) == '"') {
            return quoted();
        }
        int start = place;
        while (place < text.length() && !ends(text.charAt(place))) {
            place++;
        }
        return text.subSequence(start, place).toString();
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private String quoted() {
        StringBuilder out = new StringBuilder();
        place++;
        while (place < text.length()) {
            char c = text.charAt(place++);
            if (c != '"') {
                out.append(c);
            } else if (place < text.length() && text.charAt(place) == '"') {
                out.append('"');
                place++;
            } else {
                break;
            }
        }
        while (place < text.length() && !ends(text.charAt(place))) {
            place++;
        }
        return out.toString();
    }

    /** Spreadsheets keep long numbers as text by writing {@code ="999900000001"}; the text is taken, nothing is calculated. */
    private static String unwrapped(String cell) {
        return cell.matches("=\"[^\"]*\"") ? cell.substring(2, cell.length() - 1) : cell;
    }
}
