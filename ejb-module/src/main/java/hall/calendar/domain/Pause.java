package hall.calendar.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A time in which a limit did not run (special procedure, amendment); both ends are kept to the second. */
public record Pause(LocalDateTime from, LocalDateTime until) implements Serializable {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + until);
        }
    }

    /** Whether the limit stood still at any moment of the day. */
    boolean touches(LocalDate day) {
        return !day.isBefore(from.toLocalDate()) && !day.isAfter(until.toLocalDate());
    }
}
