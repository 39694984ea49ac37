package hall.identity.domain;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;

/** Port: the counters of wrong tries. */
public interface Throttles {

    /** The counter, made when missing, locked until the transaction ends. */
    Throttle locked(String key, LocalDateTime now);

    /** Those of the counters that let nothing through now; one read, locks nothing. */
    Set<String> blocked(Collection<String> keys, LocalDateTime now);

    /** Drops counters that have been quiet since then. */
    int forgetBefore(LocalDateTime when);
}
