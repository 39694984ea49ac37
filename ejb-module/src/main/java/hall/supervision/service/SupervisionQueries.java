package hall.supervision.service;

import hall.calendar.domain.WorkingCalendar;
import hall.calendar.service.Deadlines;
import hall.identity.domain.Branch;
import hall.identity.domain.Branches;
import hall.shared.Role;
import hall.supervision.domain.CardQuery;
import hall.supervision.domain.CardView;
import hall.supervision.domain.CaseQuery;
import hall.supervision.domain.SupervisedCase;
import hall.supervision.domain.SupervisionFigures;
import hall.supervision.domain.SupervisionLists;
import hall.supervision.domain.SupervisionLists.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The supervisor's board: figures over all branches, and for each figure the list behind it. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
public class SupervisionQueries {

    /** The length of a page of a list. */
    public static final int PAGE = 50;

    private static final int LATEST = 10;

    @Inject
    private SupervisionLists lists;

    @Inject
    private Branches branches;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /** A page of cases with the length of the whole list. */
    public record CasePage(long length, List<SupervisedCase> lines) {}

    /** A page of cards with the length of the whole list. */
    public record CardPage(long length, List<CardView> lines) {}

    public SupervisionFigures figures() {
        return lists.figures(today());
    }

    /**
     * A page of the list of a figure.
     *
     * @param afterDue the key of the last line before, with {@code afterId}; see {@link SupervisionLists#page}
     */
    public CasePage cases(CaseQuery query, LocalDate afterDue, long afterId) {
        Today today = today();
        return new CasePage(lists.count(query, today), lists.page(query, today, afterDue, afterId, PAGE));
    }

    /** A page of cards, newest first, before the given id. */
    public CardPage cards(CardQuery query, long beforeId) {
        Today today = today();
        return new CardPage(lists.count(query, today), lists.page(query, today, beforeId, PAGE));
    }

    /** The latest cards of this month that stand, newest first. */
    public List<CardView> latestCards() {
        Today today = today();
        return Stream.of(CardQuery.RED, CardQuery.YELLOW)
                .flatMap(query -> lists.page(query, today, Long.MAX_VALUE, LATEST).stream())
                .sorted(Comparator.comparingLong(CardView::id).reversed())
                .limit(LATEST)
                .toList();
    }

    /** The branches' names by their codes. */
    public Map<String, String> branchNames() {
        return branches.all().stream().collect(Collectors.toMap(Branch::division, Branch::name));
    }

    private Today today() {
        LocalDateTime now = LocalDateTime.now(clock);
        WorkingCalendar calendar = deadlines.calendar();
        LocalDate soon = now.toLocalDate();
        while (!calendar.isWorkingDay(soon)) {
            soon = soon.plusDays(1);
        }
        return new Today(now, soon);
    }
}
