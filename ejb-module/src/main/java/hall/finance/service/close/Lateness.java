package hall.finance.service.close;

import hall.finance.domain.close.FinanceDays;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the bank tells of a day after that day was closed, or of a day before the books began, is late: it counts on the day it was
 * learned.
 */
final class Lateness {

    /** No date of the database is beyond it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(9999, 12, 31, 0, 0);

    private static final LocalDateTime NEVER = LocalDateTime.of(1990, 1, 1, 0, 0);

    private final FinanceDays days;
    private final LocalDate first;
    private final LocalDate closed;

    /**
     * As the books are now.
     *
     * @param first day of the first entry, null when there is none
     * @param closed the last closed day, null when none is
     */
    Lateness(FinanceDays days, LocalDate first, LocalDate closed) {
        this.days = days;
        this.first = first;
        this.closed = closed;
    }

    /** Until when what is told of a day belongs to that day. */
    LocalDateTime keptUntil(LocalDate day) {
        if (first == null || day.isBefore(first)) {
            return NEVER;
        }
        if (closed == null || day.isAfter(closed)) {
            return ALWAYS;
        }
        return days.day(day).flatMap(d -> d.closedAt()).orElse(NEVER);
    }

    boolean isLate(LocalDate bookedOn, LocalDateTime keptAt) {
        return keptAt.isAfter(keptUntil(bookedOn));
    }
}
