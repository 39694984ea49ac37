package hall.fund.service.contribution;

import hall.fund.domain.contribution.ContributionDue;
import hall.fund.service.contribution.ContributionMatching.Look;
import hall.shared.service.Sweep;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Looks for lists whose money has come: after each commit that may have made one fit, and now and then as the safety net (a wake-up may
 * be lost with its server, a row is not).
 *
 * <p>NOT_SUPPORTED: it only looks; each list is posted in a transaction of its own. Bean-managed concurrency: waking is thread-safe and
 * must not queue.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContributionSweep extends Sweep {

    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration NET = Duration.ofSeconds(30);
    private static final long BUSY_SECONDS = 2;

    @Inject
    private ContributionMatching matching;

    @Resource
    private ManagedScheduledExecutorService workers;

    /** From the first run on: that one waits until all start-up beans are done. */
    private volatile boolean open;

    public ContributionSweep() {
        super(FIRST, NET);
    }

    /** Looks at the employer at once, in another thread. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContributionDue due) {
        if (open) {
            workers.execute(() -> match(due.employerAccount()));
        }
    }

    @Override
    protected void sweep() {
        String last = "";
        for (List<String> page = due(last); !page.isEmpty(); page = due(last)) {
            page.forEach(this::match);
            last = page.get(page.size() - 1);
        }
        open = true;
    }

    private List<String> due(String after) {
        return asSystem(() -> matching.due(after));
    }

    private void match(String employer) {
        attempt("matching the money of employer " + employer, () -> {
            Look look = asSystem(() -> matching.next(employer));
            while (look == Look.POSTED) {
                look = asSystem(() -> matching.next(employer));
            }
            if (look == Look.BUSY) {
                // Who has it may have looked before our money was there.
                workers.schedule(() -> match(employer), BUSY_SECONDS, TimeUnit.SECONDS);
            }
            return look;
        });
    }
}
