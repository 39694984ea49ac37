package hall.payment.service;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every few seconds for payments that have waited long enough. */
@Singleton
@Startup
@DependsOn("Migrations")
public class PaymentQueueSweep extends Sweep {

    @Inject
    private PaymentRelease release;

    public PaymentQueueSweep() {
        super(Duration.ofSeconds(5));
    }

    @Override
    protected void sweep() {
        if (asSystem(release::isAnyWaiting)) {
            attempt("the queue of payments", release::releaseDue);
        }
    }
}
