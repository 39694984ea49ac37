package hall.finance.domain.close;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * What everything that a day's comparison reads was counted to just before it was read; another mark when any of it has changed. Equal
 * marks mean equal rows, for what is counted never falls (see the ports that count).
 */
@Embeddable
public class DayMark {

    @Column(name = "books_mark", nullable = false, length = 250)
    private String books;

    /** Of the differences that were known, with what people said of them. */
    @Column(name = "known_mark", nullable = false, length = 80)
    private String known;

    /** Of the same without what people said, and of what the day's balance starts from. */
    @Column(name = "found_mark", nullable = false, length = 80)
    private String found;

    protected DayMark() {}

    /** What both were counted to. */
    public DayMark(String books, Known known) {
        this.books = books;
        this.known = known.all();
        this.found = known.found();
    }

    /** Whether both were counted on the same rows. */
    boolean isSame(DayMark other) {
        return findsTheSame(other) && known.equals(other.known);
    }

    /** Whether a comparison on either finds the same: people have done no more than say what a difference is, and whose. */
    boolean findsTheSame(DayMark other) {
        return Objects.equals(books, other.books) && found.equals(other.found);
    }

    /**
     * What the differences known are counted to.
     *
     * @param all another one when any of them has changed
     * @param found another one when there are others, one has begun or ended, or has another side; and when the day before ends with
     *     another balance of the bank
     */
    public record Known(String all, String found) {}
}
