package hall.supervision.service;

import hall.casefile.domain.CaseWatch;
import hall.casefile.domain.WatchedCase;
import hall.shared.Role;
import hall.supervision.domain.Cards;
import hall.supervision.domain.DueCard;
import hall.supervision.service.CardWatch.Page;
import hall.supervision.service.CardWatch.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the open stages of which little is left, and warns their posts (预警), once for a stage. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class WarningWatch {

    private static final int BATCH = 200;

    @Inject
    private CaseWatch cases;

    @Inject
    private Cards cards;

    @Inject
    private CardIssue issue;

    @Inject
    private WarningClock warnings;

    @Inject
    private Clock clock;

    /** The warnings a page of cases lacks whose stages are about to end; empty when there is no further case. */
    public Optional<Page> after(Place place) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LocalDate horizon = warnings.horizon(now);
        List<WatchedCase> ending =
                horizon.isBefore(today) ? List.of() : cases.ending(today, horizon, place.firstDue(), place.id(), BATCH);
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        Set<DueCard.Key> existing =
                cards.existing(ending.stream().map(WatchedCase::number).toList());
        WatchedCase last = ending.get(ending.size() - 1);
        return Optional.of(new Page(
                ending.stream()
                        .filter(c -> warnings.isDue(c, now))
                        .map(c -> issue.running(c).warning())
                        .filter(due -> !existing.contains(due.key()))
                        .toList(),
                new Place(last.firstDue(), last.id())));
    }

    /**
     * Warns in a transaction of its own; says whether it was news. Not when the stage was decided, or its clock stopped, since
     * it was found: a warning is of no use then.
     */
    public boolean warn(DueCard due) {
        WatchedCase c = cases.of(due.caseNumber());
        return c.status().stage() == due.stage()
                && !c.status().waitsForApplicant()
                && c.stageOpenedAt().equals(due.stageOpenedAt())
                && warnings.isDue(c, LocalDateTime.now(clock))
                && issue.raise(due);
    }
}
