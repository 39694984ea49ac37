package hall.web.faces;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day that a form or a link sends. */
public final class SentDay {

    /** The books cannot begin earlier, nor anybody ask later. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2999;

    private SentDay() {}

    /** The day; empty for what is none. */
    public static Optional<LocalDate> read(String sent) {
        try {
            return Optional.ofNullable(sent)
                    .map(s -> LocalDate.parse(s.strip()))
                    .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
