package hall.material.service;

import hall.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many may do what at a time on this server: a person hands in a few files at once, and only a few are looked into, because each
 * lies whole in memory then.
 */
@ApplicationScoped
public class UploadDesk {

    private static final int AT_ONCE = 4;
    private static final int LOOKED_INTO = 3;
    private static final int PATIENCE_SECONDS = 20;

    private final Map<Long, Integer> uploading = new ConcurrentHashMap<>();
    private final Semaphore hands = new Semaphore(LOOKED_INTO, true);

    /** Does the work as one of the person's own; refused with {@code MATERIAL-014} when too many are under way. */
    <T> T oneOfTheirs(long personId, Supplier<T> work) {
        uploading.merge(personId, 1, (taken, one) -> {
            if (taken >= AT_ONCE) {
                throw new BusinessException("MATERIAL-014");
            }
            return taken + one;
        });
        try {
            return work.get();
        } finally {
            uploading.computeIfPresent(personId, (person, taken) -> taken == 1 ? null : taken - 1);
        }
    }

    /** Does the work as one of the few; refused with {@code MATERIAL-014} when no hand comes free in time. */
    <T> T oneOfFew(Supplier<T> work) {
        try {
            if (!hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusinessException("MATERIAL-014");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusinessException("MATERIAL-014");
        }
        try {
            return work.get();
        } finally {
            hands.release();
        }
    }
}
