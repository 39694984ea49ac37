package hall.sandbox.mishap;

import java.util.EnumMap;
import java.util.Map;

/** The failures now planned, by operation. In memory: a restarted city is a healthy one. */
public final class Mishaps {

    private final Map<Operation, Mishap> planned = new EnumMap<>(Operation.class);

    public synchronized void plan(Operation operation, Mishap mishap) {
        if (mishap.is(Mode.NONE)) {
            planned.remove(operation);
        } else {
            planned.put(operation, mishap);
        }
    }

    public synchronized void clear() {
        planned.clear();
    }

    /** What happens to the call that arrives now; counts it. */
    public synchronized Mishap next(Operation operation) {
        Mishap mishap = planned.getOrDefault(operation, Mishap.NONE);
        if (mishap.count() == 1) {
            planned.remove(operation);
        } else if (mishap.count() > 1) {
            planned.put(operation, mishap.oneLess());
        }
        return mishap;
    }

    public synchronized Mishap planned(Operation operation) {
        return planned.getOrDefault(operation, Mishap.NONE);
    }
}
