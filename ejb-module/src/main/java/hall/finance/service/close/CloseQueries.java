package hall.finance.service.close;

import static java.util.stream.Collectors.toMap;

import hall.finance.domain.close.DayFigures;
import hall.finance.domain.close.DayState;
import hall.finance.domain.close.FinanceDay;
import hall.finance.domain.close.FinanceDays;
import hall.finance.domain.close.FinanceDays.OpenCount;
import hall.finance.domain.close.ItemView;
import hall.finance.domain.close.ReconciliationItem;
import hall.finance.service.close.DayTelling.Comparing;
import hall.payment.service.StatementDays;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days and differences to look at, for finance officers, supervision and audit. */
@Stateless
@RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
public class CloseQueries {

    private static final int PAGE = 50;
    private static final int OPEN_DAYS = 7;

    @Inject
    private FinanceDays days;

    @Inject
    private StatementDays statement;

    @Inject
    private DayRun run;

    @Inject
    private DayTelling telling;

    @Inject
    private Clock clock;

    /**
     * A day as people read it.
     *
     * @param seen what is seen of it now, for who prepares or closes it; empty in a list
     * @param preparedBy empty while nobody has
     * @param closedBy empty while nobody has
     */
    public record DayView(
            LocalDate day,
            DayState state,
            DayFigures figures,
            String seen,
            String preparedBy,
            LocalDateTime preparedAt,
            String closedBy,
            LocalDateTime closedAt)
            implements Serializable {}

    /** Days that were reconciled, latest first, before one; 50 at most. */
    public List<DayView> days(LocalDate before) {
        return days.before(before, PAGE).stream().map(d -> view(d, "")).toList();
    }

    /** One day. */
    public Optional<DayView> day(LocalDate day) {
        return days.day(day).map(d -> view(d, d.seen(days.explaining(day))));
    }

    /** Who compares or closes a day at this moment, if anybody does. */
    public Optional<Comparing> comparing(LocalDate day) {
        return telling.of(day);
    }

    /** What a day's end is explained by: open differences found up to it, and those that cleared after it. */
    public List<ItemView> explaining(LocalDate day) {
        return days.explaining(day).stream().map(ReconciliationItem::view).toList();
    }

    /**
     * Open differences in the order of their last days, 50 at most.
     *
     * @param due last day of the last one of the page before, {@link LocalDate#EPOCH} for the first page
     * @param after id of the last one of the page before
     */
    public List<ItemView> open(LocalDate due, long after) {
        return days.open(due, after, PAGE).stream()
                .map(ReconciliationItem::view)
                .toList();
    }

    /** The same of those only whose last day has passed: what the supervisor's board counts. */
    public List<ItemView> late(LocalDate due, long after) {
        return days.late(LocalDate.now(clock), due, after, PAGE).stream()
                .map(ReconciliationItem::view)
                .toList();
    }

    /** One difference. */
    public Optional<ItemView> item(long id) {
        return days.item(id).map(ReconciliationItem::view);
    }

    /** Open differences in numbers. */
    public OpenCount count() {
        return days.count(LocalDate.now(clock));
    }

    /**
     * A day that is over and not closed.
     *
     * @param statementRead whether the bank's statement of it was read whole
     * @param view null while it was not reconciled
     * @param comparing who compares or closes it at this moment, null when nobody does
     */
    public record OpenDay(LocalDate day, boolean statementRead, DayView view, Comparing comparing)
            implements Serializable {}

    /** The first days, 7 at most, that are over and not closed; a statement for each of its figures, however many days there are. */
    public List<OpenDay> openDays() {
        List<LocalDate> open = run.open(OPEN_DAYS);
        Map<LocalDate, DayView> views = days.all(open).stream().collect(toMap(FinanceDay::day, d -> view(d, "")));
        Map<LocalDate, Comparing> comparing = telling.of(open);
        Set<LocalDate> read = statement.read(open);
        return open.stream()
                .map(d -> new OpenDay(d, read.contains(d), views.get(d), comparing.get(d)))
                .toList();
    }

    private static DayView view(FinanceDay day, String seen) {
        return new DayView(
                day.day(),
                day.state(),
                day.figures(),
                seen,
                day.preparedBy().orElse(""),
                day.preparedAt().orElse(null),
                day.closedBy().orElse(""),
                day.closedAt().orElse(null));
    }
}
