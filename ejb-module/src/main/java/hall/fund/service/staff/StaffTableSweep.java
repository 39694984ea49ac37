package hall.fund.service.staff;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks once an hour for tables whose typed cells are to be forgotten, a hundred at a time. */
@Singleton
@Startup
@DependsOn("Migrations")
public class StaffTableSweep extends Sweep {

    @Inject
    private StaffTableRetention retention;

    public StaffTableSweep() {
        super(Duration.ofHours(1));
    }

    @Override
    protected void sweep() {
        for (Long table : asSystem(retention::due)) {
            attempt("forgetting what was typed into table " + table, () -> {
                retention.forget(table);
                return true;
            });
        }
    }
}
