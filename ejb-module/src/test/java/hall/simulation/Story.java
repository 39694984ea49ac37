package hall.simulation;

import hall.payment.memory.SetClock;
import java.util.ArrayDeque;
import java.util.Deque;

/** What happened, to be told when it goes wrong; and a hash over all of it, to show that the same seed tells the same story. */
final class Story {

    private static final int LAST = 40;
    private static final long PRIME = 0x100000001b3L;

    private final Deque<String> last = new ArrayDeque<>();
    private final SetClock clock;
    private long hash = 0xcbf29ce484222325L;
    private int events;

    Story(SetClock clock) {
        this.clock = clock;
    }

    /** Something happened; no number that is another one in the next run may stand in it. */
    void tell(String event) {
        events++;
        fold(clock.now().hashCode());
        for (int i = 0; i < event.length(); i++) {
            fold(event.charAt(i));
        }
        if (last.size() == LAST) {
            last.removeFirst();
        }
        last.addLast(clock.now() + "  " + event);
    }

    /** Something happened that is not worth a line. */
    void fold(int trace) {
        hash = (hash ^ trace) * PRIME;
    }

    long hash() {
        return hash;
    }

    int events() {
        return events;
    }

    /** The last events, oldest first. */
    String end() {
        return String.join(System.lineSeparator(), last);
    }
}
