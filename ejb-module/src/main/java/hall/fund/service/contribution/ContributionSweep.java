package hall.fund.service.contribution;

import hall.shared.service.Sweep;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks for lists whose money has come. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ContributionSweep extends Sweep {

    @Inject
    private ContributionMatching matching;

    public ContributionSweep() {
        super(Duration.ofSeconds(3));
    }

    @Override
    protected void sweep() {
        for (String employer : asSystem(matching::due)) {
            attempt("matching the money of employer " + employer, () -> matching.match(employer));
        }
    }
}
