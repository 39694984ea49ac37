package hall.supervision.service;

import hall.shared.service.Sweep;
import hall.supervision.domain.DueCard;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Looks for limits that are over while nobody does anything; every card is a transaction of its own. */
@Singleton
@Startup
@DependsOn("Migrations")
public class CardSweep extends Sweep {

    @Inject
    private CardWatch watch;

    public CardSweep() {
        super(Duration.ofSeconds(20));
    }

    @Override
    protected void sweep() {
        Optional<CardWatch.Page> page = page(CardWatch.Place.START);
        while (page.isPresent()) {
            for (DueCard due : page.get().due()) {
                attempt("card " + due.rule() + " of case " + due.caseNumber().brief(), () -> watch.raise(due));
            }
            page = page(page.get().end());
        }
    }

    private Optional<CardWatch.Page> page(CardWatch.Place place) {
        return asSystem(() -> watch.after(place));
    }
}
