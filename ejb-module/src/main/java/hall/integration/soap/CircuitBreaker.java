package hall.integration.soap;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Stops asking a partner that does not answer: opens after five failures in a row, lets one call through after ten
 * seconds, closes again when that one succeeds.
 */
final class CircuitBreaker {

    /** What it does with the next call. */
    public enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private static final int FAILURES = 5;
    private static final long REST = Duration.ofSeconds(10).toNanos();

    private final LongSupplier nanoTime;
    private int failures;
    private long openedAt;
    private boolean trying;

    /** The time is {@link System#nanoTime}, not the hall's clock, which the demo moves. */
    CircuitBreaker(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    public synchronized State state() {
        if (failures < FAILURES) {
            return State.CLOSED;
        }
        return nanoTime.getAsLong() - openedAt >= REST ? State.HALF_OPEN : State.OPEN;
    }

    /** Whether a call may go out now; half open only one at a time. */
    synchronized boolean admits() {
        State state = state();
        if (state == State.HALF_OPEN && !trying) {
            trying = true;
            return true;
        }
        return state == State.CLOSED;
    }

    synchronized void succeeded() {
        failures = 0;
        trying = false;
    }

    synchronized void failed() {
        failures = Math.min(FAILURES, failures + 1);
        openedAt = nanoTime.getAsLong();
        trying = false;
    }
}
