package hall.shared;

import java.util.Map;

/** Port: how the lines to one partner outside the centre are; every adapter with a circuit breaker is one. */
public interface PartnerHealth {

    String partner();

    /** By operation {@code CLOSED} (well), {@code OPEN} (not asked for now) or {@code HALF_OPEN} (being tried); only those used. */
    Map<String, String> lines();
}
