package hall.casefile.service;

import hall.casefile.domain.CaseFigures;
import hall.casefile.domain.CaseLists;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;

/**
 * The front page's numbers of cases: three statements a minute, however many people look.
 *
 * <p>SUPPORTS: counting joins a transaction where there is one and opens none where there is none.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseStatistics {

    private static final long TRUSTED_NANOS = TimeUnit.MINUTES.toNanos(1);

    @Inject
    private CaseLists lists;

    @Inject
    private Clock clock;

    private volatile Held held;

    private record Held(CaseFigures figures, long countedAt) {}

    /** At most a minute old; two visitors at once may both count. */
    public CaseFigures figures() {
        Held known = held;
        long tick = System.nanoTime();
        if (known != null && tick - known.countedAt < TRUSTED_NANOS) {
            return known.figures;
        }
        CaseFigures counted = lists.figures(LocalDateTime.now(clock));
        held = new Held(counted, tick);
        return counted;
    }
}
