package hall.casefile.service;

import hall.casefile.domain.CaseFigures;
import hall.casefile.domain.CaseLists;
import hall.casefile.domain.ItemFigures;
import hall.shared.ServiceItemCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The public numbers of cases: three statements a minute for the front page and one for each guide, however many people look.
 *
 * <p>SUPPORTS: counting joins a transaction where there is one and opens none where there is none.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseStatistics {

    private static final int MONTHS = 12;
    private static final long TRUSTED_NANOS = TimeUnit.MINUTES.toNanos(1);

    @Inject
    private CaseLists lists;

    @Inject
    private Clock clock;

    private volatile Held held;

    private final Map<ServiceItemCode, HeldItem> items = new ConcurrentHashMap<>();

    private record Held(CaseFigures figures, long countedAt) {}

    private record HeldItem(ItemFigures figures, long countedAt) {}

    /** Of the last twelve months, at most a minute old. */
    public ItemFigures ofItem(ServiceItemCode item) {
        HeldItem known = items.get(item);
        long tick = System.nanoTime();
        if (known != null && tick - known.countedAt < TRUSTED_NANOS) {
            return known.figures;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        ItemFigures counted = lists.figures(item, now.minusMonths(MONTHS), now);
        items.put(item, new HeldItem(counted, tick));
        return counted;
    }

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
