package hall.shared.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** Reads a list that comes by pages of a rising key from its beginning to its end. */
public final class Pages {

    private Pages() {}

    /**
     * Gives every row once, in the order of the key.
     *
     * @param size how many rows a full page has; a shorter one is the last
     * @param page the rows behind a key; 0 for the first
     */
    public static <T> void each(int size, ToLongFunction<T> key, LongFunction<List<T>> page, Consumer<T> row) {
        long last = 0;
        List<T> rows;
        do {
            rows = page.apply(last);
            rows.forEach(row);
            last = rows.isEmpty() ? last : key.applyAsLong(rows.get(rows.size() - 1));
        } while (rows.size() == size);
    }

    /** All rows at once. */
    public static <T> List<T> whole(int size, ToLongFunction<T> key, LongFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        each(size, key, page, all::add);
        return all;
    }
}
