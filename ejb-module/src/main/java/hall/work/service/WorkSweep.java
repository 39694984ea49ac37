package hall.work.service;

import hall.shared.service.Sweep;
import hall.work.domain.Hold;
import hall.work.domain.WorkAsked;
import hall.work.domain.WorkKind;
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
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Begins long works: after each commit that kept one, and now and then as the safety net (a wake-up may be lost with its server, a row is
 * not), which also finds what a dead server left behind.
 *
 * <p>NOT_SUPPORTED: it only begins; each work has its own transactions. Bean-managed concurrency: waking is thread-safe and must not queue.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WorkSweep extends Sweep {

    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration NET = Duration.ofSeconds(30);

    @Inject
    private WorkProgress progress;

    @Inject
    private WorkRunner runner;

    @Resource
    private ManagedScheduledExecutorService workers;

    /** Work takes memory: one at a time on this server, the others wait for it or for another server. */
    private final Semaphore hand = new Semaphore(1);

    private volatile boolean woken;

    /** From the first run on: that one waits until all start-up beans are done. */
    private volatile boolean open;

    public WorkSweep() {
        super(FIRST, NET);
    }

    /** Begins it at once, in another thread. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkAsked asked) {
        if (open) {
            workers.execute(this::look);
        }
    }

    @Override
    protected void sweep() {
        look();
        open = true;
    }

    // Whoever is woken while the hand is busy leaves word; the hand looks once more before it rests.
    private void look() {
        woken = true;
        while (woken && hand.tryAcquire()) {
            try {
                woken = false;
                runner.kinds().forEach(this::all);
            } finally {
                hand.release();
            }
        }
    }

    private void all(WorkKind kind) {
        attempt("long work of kind " + kind, () -> {
            Optional<Hold> next = progress.begin(kind);
            while (next.isPresent()) {
                runner.run(next.get());
                next = progress.begin(kind);
            }
            return kind;
        });
    }
}
