package hall.finance.domain.close;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Until when what the bank tells of a day belongs to that day. Told after the day was closed, or of a day before the books began, it is
 * late: it counts on the day it was learned.
 *
 * @param first day of the first entry, null when there is none
 * @param closed the last closed day, null when none is
 * @param keptUntil what was learned of the day until then belongs to it
 */
public record Lateness(LocalDate day, LocalDate first, LocalDate closed, LocalDateTime keptUntil) {

    /** No date of the database is beyond it. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(9999, 12, 31, 0, 0);

    /** Before any business day. */
    public static final LocalDateTime NEVER = LocalDateTime.of(1990, 1, 1, 0, 0);

    /** As the books are now; {@code there} is the day as it was reconciled. */
    public static Lateness of(LocalDate day, LocalDate first, LocalDate closed, Optional<FinanceDay> there) {
        LocalDateTime until = ALWAYS;
        if (first == null || day.isBefore(first)) {
            until = NEVER;
        } else if (closed != null && !day.isAfter(closed)) {
            until = there.flatMap(FinanceDay::closedAt).orElse(NEVER);
        }
        return new Lateness(day, first, closed, until);
    }

    /** Days before this one are before the books began; all days while there are no books. */
    public LocalDate firstDay() {
        return first == null ? ALWAYS.toLocalDate() : first;
    }

    /** Days up to this one are closed; none while there is no closed day. */
    public LocalDate closedUpTo() {
        return closed == null ? NEVER.toLocalDate() : closed;
    }
}
