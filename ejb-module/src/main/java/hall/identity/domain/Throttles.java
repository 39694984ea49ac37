package hall.identity.domain;

import java.time.LocalDateTime;

/** Port: the counters of wrong tries. */
public interface Throttles {

    /** The counter, made when missing, locked until the transaction ends. */
    Throttle locked(String key, LocalDateTime now);

    /** Drops counters that have been quiet since then. */
    int forgetBefore(LocalDateTime when);
}
