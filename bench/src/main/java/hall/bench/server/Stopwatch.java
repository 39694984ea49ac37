package hall.bench.server;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** When a case ended its steps, in nanoseconds; marks come from several threads. */
public final class Stopwatch {

    private static final long PATIENCE_SECONDS = 60;

    private final Map<Step, AtomicLong> ends = new EnumMap<>(Step.class);
    private final CountDownLatch handedOver = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    public Stopwatch() {
        for (Step step : Step.values()) {
            ends.put(step, new AtomicLong());
        }
    }

    /** The step has ended now; of several marks the last counts, as of answers. */
    public void end(Step step) {
        ends.get(step).set(System.nanoTime());
        if (step == Step.HAND_OVER) {
            handedOver.countDown();
        } else if (step == Step.PAY) {
            closed.countDown();
        }
    }

    void awaitPosts(String caseNumber) throws InterruptedException {
        await(handedOver, caseNumber, "at its first post");
    }

    void awaitClosed(String caseNumber) throws InterruptedException {
        await(closed, caseNumber, "closed");
    }

    private static void await(CountDownLatch latch, String caseNumber, String state) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(
                    "case " + caseNumber + " is not " + state + " after " + PATIENCE_SECONDS + " s");
        }
    }

    long endOf(Step step) {
        return ends.get(step).get();
    }
}
