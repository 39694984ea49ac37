package hall.outbox.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.shared.ClosedDay;
import hall.shared.service.SystemPost;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The workers of one channel: one puller at a time claims rows for the free workers, so that a silent partner on one channel
 * never holds up another.
 */
final class ChannelWorkers {

    private static final Logger LOG = Logger.getLogger(ChannelWorkers.class.getName());
    private static final int WORKERS = 6;

    /** Lease less the longest time-out of an adapter, with some to spare. */
    private static final long HOLD_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final MessageHandler handler;
    private final OutboxClaims claims;
    private final SystemPost systemPost;
    private final Executor executor;
    private final Semaphore free = new Semaphore(WORKERS);
    private final AtomicBoolean pulling = new AtomicBoolean();
    private volatile boolean wokenAgain;

    /** Whether the last pull may have left due rows: more than it had hands for, or behind a row that is under way. */
    private volatile boolean leftBehind;

    /** Leased to us already, and no hand was free. */
    private final Queue<Held> held = new ConcurrentLinkedQueue<>();

    private volatile boolean stopped;

    private record Held(Delivery delivery, long since) {

        /** What has waited longer could outlive its lease; it is left to whoever claims it then. */
        boolean stillOurs() {
            return System.nanoTime() - since < HOLD_NANOS;
        }
    }

    ChannelWorkers(MessageHandler handler, OutboxClaims claims, SystemPost systemPost, Executor executor) {
        this.handler = handler;
        this.claims = claims;
        this.systemPost = systemPost;
        this.executor = executor;
    }

    void wake() {
        wokenAgain = true;
        if (!stopped && pulling.compareAndSet(false, true)) {
            submit(this::pull, () -> pulling.set(false));
        }
    }

    /** Works a message that was leased to this server when it was put: at once, or when a hand is free. */
    void take(Delivery delivery) {
        if (!stopped) {
            held.add(new Held(delivery, System.nanoTime()));
            workHeld();
        }
    }

    private void workHeld() {
        if (!held.isEmpty() && free.tryAcquire()) {
            Held next = nextHeld();
            if (next == null) {
                free.release();
            } else {
                submit(() -> work(next.delivery()), free::release);
            }
        }
    }

    private Held nextHeld() {
        Held next = held.poll();
        while (next != null && !next.stillOurs()) {
            next = held.poll();
        }
        return next;
    }

    void stop() {
        stopped = true;
    }

    private void submit(Runnable task, Runnable whenRefused) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException full) {
            // The rows stay where they are, a claimed one until its lease ends; the timer wakes us again.
            LOG.log(Level.WARNING, "no thread for channel {0}", handler.channel());
            whenRefused.run();
        }
    }

    private void pull() {
        Delivery mine = null;
        try {
            do {
                wokenAgain = false;
                handOver(mine);
                mine = null;
                mine = pullWhatIsDue();
            } while (wokenAgain && !stopped && free.availablePermits() > 0);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "channel " + handler.channel() + " could not claim", e);
        } finally {
            pulling.set(false);
        }
        if (wokenAgain && free.availablePermits() > 0) {
            wake();
        }
        if (mine != null) {
            work(mine);
        }
    }

    private void handOver(Delivery delivery) {
        if (delivery != null) {
            submit(() -> work(delivery), free::release);
        }
    }

    /** Claims for all free hands; the last message is given back for the puller's own. */
    private Delivery pullWhatIsDue() {
        int workers = free.availablePermits();
        if (workers == 0 || stopped) {
            leftBehind = true;
            return null;
        }
        List<Delivery> due = systemPost.call(() -> claims.claim(handler.channel(), workers));
        leftBehind = due.size() == workers || due.isEmpty() && workers < WORKERS;
        free.acquireUninterruptibly(due.size());
        due.stream().limit(Math.max(0, due.size() - 1)).forEach(this::handOver);
        return due.isEmpty() ? null : due.get(due.size() - 1);
    }

    private void work(Delivery delivery) {
        try {
            systemPost.call(() -> {
                Attempt attempt = attempt(delivery);
                if (attempt.outcome() != Attempt.Outcome.FINISHED) {
                    claims.failed(delivery, attempt);
                }
                return attempt;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "message " + delivery.id() + " could not be put back; its lease will end", e);
        } finally {
            free.release();
            workHeld();
            if (leftBehind || pulling.get()) {
                wake();
            }
        }
    }

    private Attempt attempt(Delivery delivery) {
        try {
            return handler.deliver(delivery);
        } catch (ClosedDay behind) {
            // Told once by an alarm; here it is only waited for.
            LOG.log(Level.INFO, "message {0} waits: the clock is behind the books", Long.toString(delivery.id()));
            return Attempt.retry("the clock is behind the books");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "message " + delivery.id() + " on " + delivery.channel() + " failed", e);
            return Attempt.retry(e.getClass().getSimpleName());
        }
    }
}
