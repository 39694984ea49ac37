package hall.shared.service;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does something again and again, one run after the end of the other, until it is stopped. A run that fails is logged and the
 * next one comes all the same.
 *
 * <p>For start-up beans whose runs call other beans, in place of EJB timers: those tick as soon as their own bean is there, a
 * call then waits inside the container until every other start-up bean is done, and when one of them fails, it waits for ever;
 * the failed application could not be taken down, nor the server stopped. Here the waiting run is interrupted.
 */
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Ticker.class.getName());

    private final Runnable work;
    private final Future<?> runs;
    private volatile boolean closed;

    private Ticker(ManagedScheduledExecutorService executor, Duration first, Duration pause, Runnable work) {
        this.work = work;
        this.runs =
                executor.scheduleWithFixedDelay(this::run, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs with no transaction and for nobody, first after one pause. */
    public static Ticker start(ManagedScheduledExecutorService executor, Duration pause, Runnable work) {
        return start(executor, pause, pause, work);
    }

    /** The same, first after a pause of its own. */
    public static Ticker start(
            ManagedScheduledExecutorService executor, Duration first, Duration pause, Runnable work) {
        return new Ticker(executor, first, pause, work);
    }

    private void run() {
        try {
            work.run();
        } catch (RuntimeException e) {
            // An exception that left here would end all runs to come.
            LOG.log(closed ? Level.FINE : Level.WARNING, "a run failed; the next one comes", e);
        }
    }

    /** No further run; the one under way is interrupted. */
    @Override
    public void close() {
        closed = true;
        runs.cancel(true);
    }
}
