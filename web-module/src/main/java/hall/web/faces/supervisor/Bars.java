package hall.web.faces.supervisor;

import hall.casefile.domain.LimitState;
import hall.supervision.domain.Backlog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Stacked bars of open cases by the state of their limits, and the table that says the same: both are drawn from these rows.
 *
 * @param id prefix of the ids on the page
 * @param rows one bar each
 * @param sums by state, and of all
 * @param ticks the marks of the scale
 */
public record Bars(String id, List<Row> rows, List<Cell> sums, long total, List<Tick> ticks, int height) {

    private static final int LEFT = 150;
    private static final int SPAN = 400;
    private static final int TOP = 40;
    private static final int STEP = 50;
    private static final int BELOW = 24;
    private static final int TICKS = 5;

    /** A bar: {@code y} of its top, {@code end} where it ends. */
    public record Row(String label, List<Cell> cells, long total, String link, int y, int end) {}

    /** A part of a bar: how many cases, from {@code x} on {@code width} wide, filled with the pattern of its state. */
    public record Cell(LimitState state, long count, String link, int x, int width) {

        /** Of the state's word. */
        public String key() {
            return word(state);
        }

        public String pattern() {
            return "url(#p-" + state + ")";
        }
    }

    /** A mark of the scale. */
    public record Tick(int x, long value) {}

    /** What a bar is of: its label, which counts belong to it, and the address's part that says so. */
    public record Kind(String label, Predicate<Backlog> of, String query) {}

    /** The key of a state's word, the same in every list. */
    static String word(LimitState state) {
        return "limit." + state.name().toLowerCase(Locale.ROOT);
    }

    /** Draws the kinds in their order. */
    static Bars of(String id, List<Kind> kinds, List<Backlog> backlog, String path) {
        long longest = kinds.stream()
                .mapToLong(k -> backlog.stream()
                        .filter(k.of())
                        .mapToLong(Backlog::count)
                        .sum())
                .max()
                .orElse(0);
        long scale = scale(longest);
        List<Row> rows = new ArrayList<>();
        for (Kind kind : kinds) {
            rows.add(row(kind, backlog, path, scale, TOP + rows.size() * STEP));
        }
        List<Cell> sums = Arrays.stream(LimitState.values())
                .map(s -> new Cell(s, count(backlog, b -> b.state() == s), path + "&state=" + s, 0, 0))
                .toList();
        return new Bars(
                id,
                rows,
                sums,
                count(backlog, b -> true),
                LongStream.rangeClosed(0, TICKS)
                        .mapToObj(i -> new Tick((int) (LEFT + i * SPAN / TICKS), i * scale / TICKS))
                        .toList(),
                TOP + rows.size() * STEP);
    }

    private static Row row(Kind kind, List<Backlog> backlog, String path, long scale, int y) {
        List<Backlog> mine = backlog.stream().filter(kind.of()).toList();
        List<Cell> cells = new ArrayList<>();
        int x = LEFT;
        for (LimitState state : LimitState.values()) {
            long count = count(mine, b -> b.state() == state);
            int width = (int) (count * SPAN / scale);
            cells.add(new Cell(state, count, path + kind.query() + "&state=" + state, x, width));
            x += width;
        }
        return new Row(kind.label(), cells, count(mine, b -> true), path + kind.query(), y, x);
    }

    private static long count(List<Backlog> backlog, Predicate<Backlog> which) {
        return backlog.stream().filter(which).mapToLong(Backlog::count).sum();
    }

    /** The least of 5, 10, 20, 50, 100, … that holds the longest bar. */
    static long scale(long longest) {
        long scale = TICKS;
        for (int i = 0; scale < longest; i++) {
            scale = i % 3 == 1 ? scale * 5 / 2 : scale * 2;
        }
        return scale;
    }

    /** The lower edge of the drawing, with room for the numbers of the scale. */
    public int bottom() {
        return height + BELOW;
    }
}
