package hall.casefile.service;

import hall.shared.CaseNumber;
import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * When a source stays silent over the acceptance stage's last working day, people take the case over (F01: the promise stands).
 * The question stays open and goes on being asked.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class EvidenceSweep extends Sweep {

    @Inject
    private SilentSourceService cases;

    public EvidenceSweep() {
        super(Duration.ofSeconds(20));
    }

    @Override
    protected void sweep() {
        for (CaseNumber number : asSystem(cases::overdue)) {
            attempt("handing case " + number.brief() + " to people", () -> cases.handToPeople(number));
        }
    }
}
