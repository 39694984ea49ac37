package hall.finance.domain.close;

import hall.shared.Money;
import hall.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What everything that a day's comparison reads was counted to just before it was read, and what it came to; another mark when any of it has
 * changed. Equal counts mean equal rows, for what is counted never falls (see the ports that count).
 */
@Embeddable
public class DayMark {

    @Column(name = "books_mark", nullable = false, length = 250)
    private String books;

    /** Of the differences that were known, with what people said of them. */
    @Column(name = "known_mark", nullable = false, length = 80)
    private String known;

    /** Of the differences as the comparison left them. */
    @Column(name = "found_mark", nullable = false, length = 64)
    private String found;

    protected DayMark() {}

    /** What both were counted to, and what was {@link #found}. */
    public DayMark(String books, String known, String found) {
        this.books = books;
        this.known = known;
        this.found = found;
    }

    /** Whether both were counted on the same rows. */
    boolean isSame(String otherBooks, String otherKnown) {
        return books.equals(otherBooks) && known.equals(otherKnown);
    }

    /** Whether a comparison would find what the last one found: people have done no more than say what a difference is, and whose. */
    boolean findsTheSame(String otherBooks, String otherFound) {
        return books.equals(otherBooks) && found.equals(otherFound);
    }

    String found() {
        return found;
    }

    /**
     * Another value when there are others of these differences, one has begun or ended, or has another side, and when the balance that the
     * day starts from is another; the same whatever people said of them. 64 hexadecimal digits.
     *
     * @param from only those count that are open, or whose last side is of this day or later
     * @param before the bank's balance at the end of the day before
     */
    public static String found(List<ReconciliationItem> differences, LocalDate from, Money before) {
        return Sha256.hex(differences.stream()
                .filter(i -> i.state() == ItemState.OPEN || !i.lastDay().isBefore(from))
                .sorted(Comparator.comparingLong(ReconciliationItem::id))
                .map(i -> i.id() + " " + i.state() + " " + i.found())
                .collect(Collectors.joining("\n", before + "\n", "")));
    }
}
