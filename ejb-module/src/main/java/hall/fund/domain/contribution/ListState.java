package hall.fund.domain.contribution;

import hall.shared.BusinessException;
import java.util.Map;

/** Where a contribution list stands. There is no state "funded": money that fits posts the list in the same transaction. */
public enum ListState {
    /** Drawn from the employer's accounts; the clerk looks at it. */
    DRAFT,
    /** The clerk stands by it; it waits for exactly its money. */
    CONFIRMED,
    /** Its money is on the accounts. */
    POSTED,
    /** Taken back before it was posted. */
    UNDONE;

    /** What can be done to a list. */
    enum Action {
        CONFIRM,
        POST,
        UNDO
    }

    private static final Map<ListState, Map<Action, ListState>> TABLE = Map.of(
            DRAFT, Map.of(Action.CONFIRM, CONFIRMED, Action.UNDO, UNDONE),
            CONFIRMED, Map.of(Action.POST, POSTED, Action.UNDO, UNDONE));

    /** The state after the action; what is not in the table is refused with {@code CONTRIBUTION-017}. */
    ListState after(Action action) {
        ListState to = TABLE.getOrDefault(this, Map.of()).get(action);
        if (to == null) {
            throw new BusinessException("CONTRIBUTION-017", this);
        }
        return to;
    }

    /** Whether nothing can happen to it any more. */
    public boolean isFinal() {
        return !TABLE.containsKey(this);
    }
}
