package hall.casefile.service;

import hall.identity.domain.Throttle.Limit;
import hall.identity.domain.Throttles;
import hall.shared.Sha256;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Counts wrong query codes by source, in the database: a restart or another server forgets nothing. */
@Stateless
@PermitAll
public class QueryTries {

    @Inject
    private Throttles throttles;

    @Inject
    private Clock clock;

    /** Counts a try before it is judged; false when the source must wait. */
    public boolean reserve(String source) {
        LocalDateTime now = LocalDateTime.now(clock);
        return throttles.locked(key(source), now).reserve(Limit.QUERY_CODE, now).isZero();
    }

    /** The try was right: takes it back. */
    public void release(String source) {
        throttles.locked(key(source), LocalDateTime.now(clock)).release(Limit.QUERY_CODE);
    }

    private static String key(String source) {
        return "queries:" + Sha256.hex(source);
    }
}
