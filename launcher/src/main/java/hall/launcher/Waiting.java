package hall.launcher;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a state by asking for it; the operating system announces neither a port nor a deployed page. */
final class Waiting {

    private static final Duration STEP = Duration.ofMillis(100);

    private Waiting() {}

    /**
     * @param stillHope runs between two questions; it throws when the state can no longer come
     */
    static void until(Duration longest, BooleanSupplier state, Runnable stillHope) {
        long end = System.nanoTime() + longest.toNanos();
        while (!state.getAsBoolean()) {
            stillHope.run();
            if (System.nanoTime() > end) {
                throw new Problem("Nothing came within " + longest.toSeconds()
                        + " seconds. The machine may be very busy: look into the log directory, then start again.");
            }
            LockSupport.parkNanos(STEP.toNanos());
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                throw new Problem("interrupted while waiting " + TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())
                        + " s before the end");
            }
        }
    }
}
