package hall.casefile.domain;

import hall.casefile.domain.TaskLists.Key;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/** The orders of an officer's list; each is read from an index that has it, however long the list is. */
public enum TaskOrder {
    /** By the time that is left, least first. */
    DUE,
    /** By the time that is left, most first. */
    DUE_DESC,
    /** By the receipt, oldest first. */
    LODGED,
    /** By the receipt, newest first. */
    LODGED_DESC;

    private static final LocalDateTime EARLIEST = LocalDate.of(1900, 1, 1).atStartOfDay();
    private static final LocalDateTime LATEST = LocalDate.of(9999, 12, 31).atStartOfDay();

    /** Whether it goes by the last day of the open stage; otherwise by the moment of lodging. */
    public boolean isByDue() {
        return this == DUE || this == DUE_DESC;
    }

    public boolean isDescending() {
        return this == DUE_DESC || this == LODGED_DESC;
    }

    /** The same column the other way round. */
    public TaskOrder reversed() {
        return switch (this) {
            case DUE -> DUE_DESC;
            case DUE_DESC -> DUE;
            case LODGED -> LODGED_DESC;
            case LODGED_DESC -> LODGED;
        };
    }

    /** Before every line there is. */
    public Key start() {
        return isDescending() ? new Key(LATEST, Long.MAX_VALUE) : new Key(EARLIEST, 0);
    }

    /** Where a line stands in it. */
    public Key keyOf(CaseListing line) {
        return new Key(isByDue() ? line.stageDue().atStartOfDay() : line.lodgedAt(), line.id());
    }

    /** Lines of several queues as one list. */
    public Comparator<CaseListing> lines() {
        Comparator<CaseListing> ascending =
                Comparator.comparing(this::keyOf, Comparator.comparing(Key::at).thenComparing(Key::id));
        return isDescending() ? ascending.reversed() : ascending;
    }
}
