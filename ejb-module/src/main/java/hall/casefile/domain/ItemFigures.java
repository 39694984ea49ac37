package hall.casefile.domain;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What became of an item's cases in the last twelve months.
 *
 * @param asOf when it was counted
 * @param closed closed in that time, without those that were retracted or given up
 * @param inTime of them, decided by the last promised day
 * @param granted of them, paid
 */
public record ItemFigures(LocalDateTime asOf, long closed, long inTime, long granted) implements Serializable {

    public boolean isWorthShowing() {
        return closed > 0;
    }

    /** Whole per cent, rounded down: nothing is called in time that was not. */
    public long inTimePercent() {
        return closed == 0 ? 0 : inTime * 100 / closed;
    }
}
