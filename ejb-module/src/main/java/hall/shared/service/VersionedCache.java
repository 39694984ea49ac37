package hall.shared.service;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Reference data held in memory under the number of a version row: for one second a reading costs no statement, then one,
 * and the data itself is read again only when the number has changed. So two servers differ by a second at most.
 */
public final class VersionedCache<T> {

    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier version;
    private final Supplier<T> load;
    private final LongSupplier nanoTicker;
    private volatile Held<T> held;

    private record Held<T>(long version, T value, long lookedAt) {}

    public VersionedCache(LongSupplier version, Supplier<T> load) {
        this(version, load, System::nanoTime);
    }

    VersionedCache(LongSupplier version, Supplier<T> load, LongSupplier nanoTicker) {
        this.version = version;
        this.load = load;
        this.nanoTicker = nanoTicker;
    }

    public T get() {
        Held<T> known = held;
        long now = nanoTicker.getAsLong();
        if (known != null && now - known.lookedAt < TRUSTED_NANOS) {
            return known.value;
        }
        long current = version.getAsLong();
        T value = known != null && known.version == current ? known.value : load.get();
        held = new Held<>(current, value, now);
        return value;
    }
}
