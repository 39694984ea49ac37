package hall.fund.service;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Wakes the closing of the day; of two servers the second is refused by the primary key. */
@Singleton
@Startup
@DependsOn("Migrations")
public class LedgerSweep extends Sweep {

    @Inject
    private LedgerClosing closing;

    public LedgerSweep() {
        super(Duration.ofMinutes(5));
    }

    @Override
    protected void sweep() {
        attempt("the closing of the day", closing::closeYesterday);
    }
}
