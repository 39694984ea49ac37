package hall.supervision.service;

import hall.shared.service.Sweep;
import hall.supervision.domain.DueCard;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Looks for stages of which little is left; every warning is a transaction of its own. Less often than for cards: near the end of a
 * day most of the open cases may be about to end, and each look reads them all.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class WarningSweep extends Sweep {

    @Inject
    private WarningWatch watch;

    public WarningSweep() {
        super(Duration.ofMinutes(1));
    }

    @Override
    protected void sweep() {
        Optional<CardWatch.Page> page = page(CardWatch.Place.START);
        while (page.isPresent()) {
            for (DueCard due : page.get().due()) {
                attempt("warning of case " + due.caseNumber().brief(), () -> watch.warn(due));
            }
            page = page(page.get().end());
        }
    }

    private Optional<CardWatch.Page> page(CardWatch.Place place) {
        return asSystem(() -> watch.after(place));
    }
}
