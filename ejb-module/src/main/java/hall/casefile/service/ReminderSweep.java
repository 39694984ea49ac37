package hall.casefile.service;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks by the hall's clock for reminders whose day has come. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ReminderSweep extends Sweep {

    @Inject
    private ReminderDelivery reminders;

    public ReminderSweep() {
        super(Duration.ofSeconds(20));
    }

    @Override
    protected void sweep() {
        for (long id : asSystem(reminders::due)) {
            attempt("reminder " + id, () -> reminders.send(id));
        }
    }
}
