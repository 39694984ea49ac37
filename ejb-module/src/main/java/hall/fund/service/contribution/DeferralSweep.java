package hall.fund.service.contribution;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Wakes the end of deferrals; until the day changes it asks the database nothing more. */
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

    @Override
    protected void sweep() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(done)) {
            return;
        }
        for (Long deferral : asSystem(expiry::over)) {
            attempt("the end of deferral " + deferral, () -> expiry.expire(deferral));
        }
        done = today;
    }
}
