package hall.finance.domain.close;

import java.time.LocalDate;

/** Port: by when a difference is to be cleared. */
@FunctionalInterface
public interface DueDays {

    /** The last day for one found on that day. */
    LocalDate lastDay(LocalDate found);
}
