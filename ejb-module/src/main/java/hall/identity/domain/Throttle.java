package hall.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Slows wrong tries of one account or one source down. A try is counted before it is judged, so that parallel guesses do
 * not slip through; a right one is taken back.
 */
@Entity
@Table(name = "sign_in_throttle")
public class Throttle {

    @Id
    @Column(name = "throttle_key", nullable = false, length = 80)
    private String key;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "last_at", nullable = false)
    private LocalDateTime lastAt;

    @Column(name = "blocked_until")
    private LocalDateTime blockedUntil;

    protected Throttle() {}

    public Throttle(String key, LocalDateTime now) {
        this.key = key;
        this.lastAt = now;
    }

    /**
     * Counts a try, unless it comes too early.
     *
     * @return how long to wait; zero when the try may be made
     */
    public Duration reserve(Limit limit, LocalDateTime now) {
        Duration early = blockedUntil == null ? Duration.ZERO : Duration.between(now, blockedUntil);
        if (early.isNegative() || early.isZero()) {
            if (!lastAt.plus(limit.forgottenAfter()).isAfter(now)) {
                failures = 0;
            }
            failures++;
            lastAt = now;
            block(limit);
            return Duration.ZERO;
        }
        return early;
    }

    /** The reserved try was right, and whoever made it is known: forgets the wrong ones. */
    public void forgive() {
        failures = 0;
        blockedUntil = null;
    }

    /** The reserved try was right: takes back this one only. */
    public void release(Limit limit) {
        failures = Math.max(0, failures - 1);
        block(limit);
    }

    private void block(Limit limit) {
        Duration wait = limit.waitAfter(failures);
        blockedUntil = wait.isZero() ? null : lastAt.plus(wait);
    }

    public String key() {
        return key;
    }

    /**
     * How much is let through.
     *
     * @param free wrong tries without any wait
     * @param forgottenAfter quiet time after which counting starts anew
     * @param firstWait the wait after the first try too many; it doubles with each further one
     * @param longestWait where the doubling ends
     */
    public record Limit(int free, Duration forgottenAfter, Duration firstWait, Duration longestWait) {

        private static final Duration SECOND = Duration.ofSeconds(1);
        private static final Duration QUARTER = Duration.ofMinutes(15);
        private static final Duration DAY = Duration.ofHours(24);

        /** One account: five, then 1 s, 2 s, 4 s … 15 min. */
        public static final Limit ACCOUNT = new Limit(5, DAY, SECOND, QUARTER);

        /** One source address, which may be a whole office: fifty. */
        public static final Limit SOURCE = new Limit(50, QUARTER, SECOND, QUARTER);

        /** Query codes from one source: five wrong ones, then a day. */
        public static final Limit QUERY_CODE = new Limit(5, DAY, DAY, DAY);

        /** The wait after the given number of wrong tries. */
        public Duration waitAfter(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            // 2^10 times is beyond every longest wait, so the shift never overflows.
            Duration doubled = firstWait.multipliedBy(1L << Math.min(failures - free, 10));
            return doubled.compareTo(longestWait) > 0 ? longestWait : doubled;
        }
    }
}
