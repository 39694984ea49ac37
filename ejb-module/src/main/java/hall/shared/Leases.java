package hall.shared;

import java.time.Duration;

/**
 * Port: work that one server at a time does. Taken by compare-and-set and kept by whoever has it, until it is not renewed;
 * taken in the transaction of the work, so that its row lock is the second fence.
 */
public interface Leases {

    /** Whether this server has the lease for the given time. */
    boolean take(String name, Duration length);

    /** Waits for whoever holds it on any server, and holds it until the caller's transaction ends; the clock has no say in it. */
    void hold(String name);
}
