package hall.supervision.domain;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.LimitState;
import java.util.Optional;

/**
 * Which cases a list is of, and the figure beside it counts.
 *
 * @param stage narrows the open cases, as {@code branch}, {@code state} and {@code age} do; the other sets are whole
 */
public record CaseQuery(
        Set set,
        Optional<CaseStage> stage,
        Optional<String> branch,
        Optional<LimitState> state,
        Optional<CaseAge> age) {

    /** The sets of cases that have a figure. */
    public enum Set {
        /** Lodged today. */
        LODGED,
        /** Closed today, retracted ones left out, as on the front page. */
        DONE,
        /** Decided and closed this month, no card of promise or law standing. */
        ON_TIME,
        /** Decided and closed this month, a card of promise or law standing. */
        LATE,
        /** Not closed. */
        OPEN
    }

    /** A whole set. */
    public static CaseQuery all(Set set) {
        return new CaseQuery(set, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
