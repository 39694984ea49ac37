package hall.fund.service.contribution;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Wakes the end of deferrals; when all of a day are ended, it asks the database nothing more until the day changes. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DeferralSweep extends Sweep {

    @Inject
    private DeferralExpiry expiry;

    @Inject
    private Clock clock;

    private LocalDate done;

    public DeferralSweep() {
        super(Duration.ofMinutes(1));
    }

    /** For tests without a container. */
    DeferralSweep(DeferralExpiry expiry, Clock clock) {
        this();
        this.expiry = expiry;
        this.clock = clock;
    }

    @Override
    protected void sweep() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(done)) {
            return;
        }
        List<Long> some = over(0);
        while (!some.isEmpty()) {
            some.forEach(deferral -> attempt("the end of deferral " + deferral, () -> expiry.expire(deferral)));
            some = over(some.get(some.size() - 1));
        }
        // One that met a lock is looked for again in a minute, not tomorrow: its employer may remit only then.
        if (over(0).isEmpty()) {
            done = today;
        }
    }

    private List<Long> over(long after) {
        return asSystem(() -> expiry.over(after));
    }
}
