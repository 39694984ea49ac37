package hall.fund.service.table;

import hall.shared.BusinessException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ranges of merged cells: below a heading they hide what stands under them, and nobody can say whose the one value is. Above it, in a
 * title, they are harmless.
 */
final class MergedCells {

    private static final Pattern RANGE =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})");
    private static final int SHOWN = 1000;

    private record Range(String text, int last) {}

    private final List<Range> ranges = new ArrayList<>();
    private Integer heading;

    /** A range as a sheet names it, such as {@code A1:C3}; what is none is left out. */
    void add(String ref) {
        Matcher range = RANGE.matcher(ref);
        if (range.matches() && ranges.size() < SHOWN) {
            ranges.add(new Range(range.group(), Integer.parseInt(range.group(2))));
        }
    }

    /** Refuses with {@code TABLE-009} ranges that reach below the heading's row, which the first call tells. */
    void requireNoneBelow(int row) {
        if (heading != null) {
            return;
        }
        heading = row;
        ranges.stream().filter(r -> r.last() > heading).findFirst().ifPresent(r -> {
            throw new BusinessException("TABLE-009", r.text());
        });
    }
}
