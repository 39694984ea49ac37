package hall.finance.domain.close;

import hall.payment.domain.ReconciliationSheet;
import java.time.LocalDate;

/**
 * A difference as a comparison finds it.
 *
 * @param their what the first book has, null for nothing
 * @param our what the second has, null for nothing
 */
public record Found(Way way, ReconciliationSheet.Kind kind, Side their, Side our) {

    /** What makes it the same difference when it is found again: its way and the side it was found by. */
    String cause() {
        return way + (their != null ? ":T:" + their.key() : ":O:" + our.key());
    }

    boolean touches(LocalDate day) {
        return their != null && their.day().equals(day)
                || our != null && our.day().equals(day);
    }
}
