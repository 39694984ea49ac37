package hall.work.domain;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A long work as it is told.
 *
 * @param askedBy as in the audit: {@code CITIZEN:17}
 * @param attempts how often it was begun
 * @param begunAt the last beginning
 * @param total 0 while it is not known
 * @param done of the total, in the last beginning
 * @param bad of those done
 * @param remaining how long it will take by its pace so far; empty when that cannot be told
 * @param failure code of the words that say why it failed
 * @param detail what stands in them
 */
public record WorkSheet(
        WorkKind kind,
        long subject,
        String askedBy,
        LocalDateTime askedAt,
        Standing standing,
        int attempts,
        Optional<LocalDateTime> begunAt,
        Optional<LocalDateTime> endedAt,
        int total,
        int done,
        int bad,
        Optional<Duration> remaining,
        Optional<String> failure,
        String detail,
        int version)
        implements Serializable {

    /** Where it stands, for people. */
    public enum Standing {
        WAITING,
        RUNNING,
        /** Whoever had it is not heard from; it will begin again by itself, and what is counted is of the last beginning. */
        INTERRUPTED,
        DONE,
        FAILED,
        CALLED_OFF
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return standing == Standing.WAITING || standing == Standing.RUNNING || standing == Standing.INTERRUPTED;
    }
}
