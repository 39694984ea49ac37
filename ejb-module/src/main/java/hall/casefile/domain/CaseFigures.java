package hall.casefile.domain;

import java.time.LocalDateTime;
import java.util.OptionalLong;

/**
 * How the hall is doing, counted from its cases; no data of anybody.
 *
 * @param asOf when it was counted (Asia/Shanghai)
 * @param lodgedToday cases lodged since midnight
 * @param closedToday cases decided to their end since midnight, retracted ones left out
 * @param automaticToday those of them that the system decided and paid
 * @param medianSeconds from submission to the bank's confirmation, over the latest automatic cases; empty when there is none
 */
public record CaseFigures(
        LocalDateTime asOf, long lodgedToday, long closedToday, long automaticToday, OptionalLong medianSeconds) {

    /** Whether there is anything to show. */
    public boolean isWorthShowing() {
        return lodgedToday > 0 || closedToday > 0 || medianSeconds.isPresent();
    }
}
