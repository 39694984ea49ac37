package hall.finance.service.close;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks every ten minutes whether days are over and what their books come to, so that officers find differences and not work. A day whose
 * books have not changed is counted and not compared again.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class ReconciliationSweep extends Sweep {

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private DayPreparation preparation;

    public ReconciliationSweep() {
        super(Duration.ofMinutes(10));
    }

    @Override
    protected void sweep() {
        List<LocalDate> open = new ArrayList<>();
        attempt("looking for days to reconcile", () -> open.addAll(reconciliation.open()));
        open.forEach(day -> attempt("the reconciliation of " + day, () -> {
            if (reconciliation.changed(day)) {
                preparation.prepare(day);
            }
            return true;
        }));
    }
}
