package hall.web.security;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** So many a window for each source, counted in this server's memory: what must survive a restart is counted elsewhere. */
final class RateLimit {

    /** More sources than this and the old ones are forgotten. */
    private static final int REMEMBERED = 10_000;

    private final int most;
    private final long window;
    private final LongSupplier nanos;
    private final ConcurrentHashMap<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(long since, int taken) {}

    /**
     * What to do with a request.
     *
     * @param firstRefusal the first one refused in this window, worth a line in the log
     */
    record Answer(boolean allowed, boolean firstRefusal) {}

    RateLimit(int most, Duration window, LongSupplier nanos) {
        this.most = most;
        this.window = window.toNanos();
        this.nanos = nanos;
    }

    Answer take(String source) {
        long now = nanos.getAsLong();
        if (counts.size() > REMEMBERED) {
            counts.values().removeIf(c -> now - c.since() >= window);
        }
        Count count = counts.merge(
                source,
                new Count(now, 1),
                (old, fresh) -> now - old.since() >= window ? fresh : new Count(old.since(), old.taken() + 1));
        return new Answer(count.taken() <= most, count.taken() == most + 1);
    }
}
