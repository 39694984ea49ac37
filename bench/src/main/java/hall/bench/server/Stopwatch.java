package hall.bench.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When a case passed its marks, in nanoseconds; marks come from several threads. */
public final class Stopwatch {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile long lodgedAt;
    private volatile long answeredAt;
    private volatile long instructedAt;
    private volatile long closedAt;

    public void lodged() {
        lodgedAt = System.nanoTime();
    }

    /** The last answer counts. */
    public void answered() {
        answeredAt = System.nanoTime();
    }

    public void instructed() {
        instructedAt = System.nanoTime();
    }

    public void closed() {
        closedAt = System.nanoTime();
        closed.countDown();
    }

    void awaitClosed(String caseNumber) throws InterruptedException {
        if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("case " + caseNumber + " is not closed after " + PATIENCE_SECONDS + " s");
        }
    }

    /** Time of a step. A fast case may be answered before its receipt is read: no step takes less than nothing. */
    long nanos(Step step, long begin) {
        return Math.max(
                0,
                switch (step) {
                    case LODGE -> lodgedAt - begin;
                    case EVIDENCE -> answeredAt - lodgedAt;
                    case DECIDE -> instructedAt - answeredAt;
                    case PAY -> closedAt - instructedAt;
                    case WHOLE -> closedAt - begin;
                });
    }
}
