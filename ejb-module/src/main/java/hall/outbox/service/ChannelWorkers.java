package hall.outbox.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.shared.service.SystemPost;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
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

    private final MessageHandler handler;
    private final OutboxClaims claims;
    private final SystemPost systemPost;
    private final Executor executor;
    private final Semaphore free = new Semaphore(WORKERS);
    private final AtomicBoolean pulling = new AtomicBoolean();
    private volatile boolean wokenAgain;

    /** Whether the last pull may have left due rows: more than it had hands for, or behind a row that is under way. */
    private volatile boolean leftBehind;

    private volatile boolean stopped;

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
        try {
            do {
                wokenAgain = false;
                pullWhatIsDue();
            } while (wokenAgain && !stopped && free.availablePermits() > 0);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "channel " + handler.channel() + " could not claim", e);
        } finally {
            pulling.set(false);
        }
        if (wokenAgain && free.availablePermits() > 0) {
            wake();
        }
    }

    private void pullWhatIsDue() {
        int workers = free.availablePermits();
        if (workers == 0 || stopped) {
            leftBehind = true;
            return;
        }
        List<Delivery> due = systemPost.call(() -> claims.claim(handler.channel(), workers));
        leftBehind = due.size() == workers || due.isEmpty() && workers < WORKERS;
        free.acquireUninterruptibly(due.size());
        due.forEach(d -> submit(() -> work(d), free::release));
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
            if (leftBehind || pulling.get()) {
                wake();
            }
        }
    }

    private Attempt attempt(Delivery delivery) {
        try {
            return handler.deliver(delivery);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "message " + delivery.id() + " on " + delivery.channel() + " failed", e);
            return Attempt.retry(e.getClass().getSimpleName());
        }
    }
}
