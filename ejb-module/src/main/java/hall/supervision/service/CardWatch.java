package hall.supervision.service;

import hall.casefile.domain.CaseWatch;
import hall.casefile.domain.WatchedCase;
import hall.shared.Role;
import hall.supervision.domain.Cards;
import hall.supervision.domain.DueCard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the open cases of which a limit is over, and raises the cards they do not have yet. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CardWatch {

    private static final int BATCH = 200;

    @Inject
    private CaseWatch cases;

    @Inject
    private Cards cards;

    @Inject
    private CardIssue issue;

    @Inject
    private Clock clock;

    /** Where a page of late cases ended. */
    public record Place(LocalDate firstDue, long id) {

        /** Before every case. */
        public static final Place START = new Place(LocalDate.of(1900, 1, 1), 0);
    }

    /** The cards a page of late cases lacks, and where the page ended; empty when there is no further case. */
    public record Page(List<DueCard> due, Place end) {}

    /** The next page, by three statements at most. */
    public Optional<Page> after(Place place) {
        LocalDate today = LocalDate.now(clock);
        List<WatchedCase> late = cases.late(today, place.firstDue(), place.id(), BATCH);
        if (late.isEmpty()) {
            return Optional.empty();
        }
        Set<DueCard.Key> existing =
                cards.existing(late.stream().map(WatchedCase::number).toList());
        WatchedCase last = late.get(late.size() - 1);
        return Optional.of(new Page(
                late.stream()
                        .flatMap(c -> issue.running(c).dueOn(today).stream())
                        .filter(due -> !existing.contains(due.key()))
                        .toList(),
                new Place(last.firstDue(), last.id())));
    }

    /** Raises a card in a transaction of its own; says whether it was news. */
    public boolean raise(DueCard due) {
        return issue.raise(due);
    }
}
