package hall.shared;

import java.time.Duration;

/**
 * Port: work that one server at a time does. Taken by compare-and-set and kept by whoever has it, until it is not renewed;
 * taken in the transaction of the work, so that its row lock is the second fence.
 */
public interface Leases {

    /** Whether this server has the lease for the given time. */
    boolean take(String name, Duration length);
}
