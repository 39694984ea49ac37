package hall.shared;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered 64-bit ids, given in constructors so that inserts can be batched: 43 bits milliseconds since 2020, 20 bits
 * counter that starts at a random value in each process. Two servers collide only when their counters meet in the same
 * millisecond; the primary key then refuses and the use case is tried again.
 */
public final class Ids {

    /** 2020-01-01T00:00:00Z. */
    private static final long EPOCH = 1_577_836_800_000L;

    private static final int COUNTER_BITS = 20;
    private static final AtomicLong LAST = new AtomicLong(current() | new SecureRandom().nextInt(1 << COUNTER_BITS));

    private Ids() {}

    /** The next id, greater than any given before in this process. */
    public static long next() {
        return LAST.updateAndGet(last -> Math.max(last + 1, current() | (last + 1 & (1L << COUNTER_BITS) - 1)));
    }

    /**
     * The first of {@code count} ids in a row that nobody else is given, for rows that are inserted by one statement; each is greater
     * than any given before in this process.
     */
    public static long block(int count) {
        return LAST.updateAndGet(last ->
                        Math.max(last + 1, current() | (last + 1 & (1L << COUNTER_BITS) - 1)) + count - 1)
                - count
                + 1;
    }

    /** The smallest id that could have been given at or after this many milliseconds before now. */
    public static long since(long millisAgo) {
        return current() - (millisAgo << COUNTER_BITS);
    }

    // The wall clock of the machine, not the hall's clock: ids order rows, they tell no business time.
    private static long current() {
        return System.currentTimeMillis() - EPOCH << COUNTER_BITS;
    }
}
