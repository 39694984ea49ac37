package hall.finance.domain.close;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days before and after one that is compared, as far as they can be put together with it. What shares no number, serial or key with a row of the
 * day or with an open difference, be it by way of other rows, has no say in the day's differences; and a day may have a hundred thousand lines.
 */
public final class Neighbours {

    /** So many words and more are not asked for one by one. */
    private static final int MANY = 5000;

    private final Books books;
    private final LocalDate day;

    /** Of a day in these books. */
    public Neighbours(Books books, LocalDate day) {
        this.books = books;
        this.day = day;
    }

    /**
     * The books of the day before and of the day after.
     *
     * @param today the day's own; a way in which it has nothing has no difference of the day, whatever its neighbours have
     * @param open numbers, serials and keys of open differences
     */
    public List<DayBooks> of(DayBooks today, Set<String> open) {
        Set<Way> ways = today.ways();
        if (ways.isEmpty()) {
            return List.of(new DayBooks(), new DayBooks());
        }
        Set<String> words = new TreeSet<>(today.words());
        words.addAll(open);
        while (words.size() < MANY) {
            List<DayBooks> found = List.of(
                    books.about(day.minusDays(1), ways, Set.copyOf(words)),
                    books.about(day.plusDays(1), ways, Set.copyOf(words)));
            // What was found may itself be wanted by others.
            boolean news = false;
            for (DayBooks neighbour : found) {
                news |= words.addAll(neighbour.words());
            }
            if (!news) {
                return found;
            }
        }
        return List.of(books.of(day.minusDays(1), ways), books.of(day.plusDays(1), ways));
    }
}
