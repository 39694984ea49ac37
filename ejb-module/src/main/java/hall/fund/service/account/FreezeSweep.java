package hall.fund.service.account;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Wakes the end of freezes; of two servers the second finds the freeze ended under the account's lock. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FreezeSweep extends Sweep {

    @Inject
    private FreezeExpiry expiry;

    public FreezeSweep() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected void sweep() {
        for (Long freeze : asSystem(expiry::over)) {
            attempt("the end of freeze " + freeze, () -> expiry.expire(freeze));
        }
    }
}
