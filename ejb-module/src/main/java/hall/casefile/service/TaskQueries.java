package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.calendar.service.Deadlines;
import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.CaseStatus;
import hall.casefile.domain.TaskExport;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskLists;
import hall.casefile.domain.TaskLists.Key;
import hall.casefile.domain.TaskLists.Range;
import hall.casefile.domain.TaskLists.Tally;
import hall.casefile.domain.TaskOrder;
import hall.casefile.domain.TaskView;
import hall.identity.domain.OfficerDirectory;
import hall.identity.domain.OfficerProfile;
import hall.identity.domain.OfficerProfile.Duty;
import hall.shared.Actor;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The officer's list: the queues of every post held in every branch worked in, as one list. */
@Stateless
@RolesAllowed({Role.ACCEPTANCE, Role.REVIEW, Role.APPROVAL})
public class TaskQueries {

    /** Lines of a page. */
    public static final int PAGE = 20;

    /** Most lines that are taken away at once. */
    public static final int MOST_TAKEN = 5_000;

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Map<String, CaseStatus> WAITING = Map.of(
            Role.ACCEPTANCE, CaseStatus.SUBMITTED,
            Role.REVIEW, CaseStatus.REVIEWING,
            Role.APPROVAL, CaseStatus.APPROVING);

    @Resource
    private EJBContext context;

    @Inject
    private TaskLists lists;

    @Inject
    private OfficerDirectory officers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * A page of the list.
     *
     * @param counts how many lines each view has, under the same filter
     * @param stages the stages of the officer's posts
     * @param soonUntil whatever is due until this day has at most one working day left
     * @param takers what the officers who have taken one of the lines are called, by sign-in name
     */
    public record TaskPage(
            List<CaseListing> lines,
            Map<TaskView, Long> counts,
            List<CaseStage> stages,
            LocalDate today,
            LocalDate soonUntil,
            Map<String, String> takers) {}

    /** A queue: one status in one branch. */
    private record Queue(CaseStatus status, String branch) {}

    /** The lines of a view in an order after the given key, and how many each view has. Five statements for one post. */
    public TaskPage tasks(TaskFilter filter, TaskOrder order, Key after) {
        return page(filter, order, after, PAGE);
    }

    /** The first {@link #MOST_TAKEN} lines, to take away; that the caller does is noted. */
    public TaskPage taken(TaskFilter filter, TaskOrder order) {
        TaskPage page = page(filter, order, order.start(), MOST_TAKEN);
        Actor by = Caller.actor(context);
        TaskExport export = new TaskExport(filter, page.lines().size(), by.id(), LocalDateTime.now(clock));
        lists.add(export);
        audit.record(export.audit(), export.auditStream(), AuditEventType.TASKS_EXPORTED, by, export.auditFacts());
        return page;
    }

    private TaskPage page(TaskFilter filter, TaskOrder order, Key after, int most) {
        OfficerProfile officer = officers.byName(Caller.actor(context).id());
        LocalDate today = LocalDate.now(clock);
        LocalDate soonUntil = deadlines.lastDay(today.minusDays(1), 1).lastDay();
        Set<Queue> waiting = queues(officer, filter);
        Set<Queue> stopped = waiting.stream()
                .filter(q -> q.status() == CaseStatus.SUBMITTED)
                .map(q -> new Queue(CaseStatus.AMENDING, q.branch()))
                .collect(Collectors.toSet());
        Range days = days(filter.view(), officer.name(), today, soonUntil);
        List<CaseListing> lines = (filter.view() == TaskView.STOPPED ? stopped : waiting)
                .stream()
                        .flatMap(q -> lists
                                .page(
                                        new Range(q.status(), q.branch(), days.takenBy(), days.from(), days.until()),
                                        filter,
                                        order,
                                        after,
                                        most)
                                .stream())
                        .sorted(order.lines())
                        .limit(most)
                        .map(CaseListing::forStaff)
                        .toList();
        return new TaskPage(
                lines,
                counts(waiting, stopped, officer.name(), filter, today, soonUntil),
                stages(officer),
                today,
                soonUntil,
                officers.displayNames(lines.stream()
                        .map(CaseListing::claimedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    private static Set<Queue> queues(OfficerProfile officer, TaskFilter filter) {
        return officer.duties().stream()
                .filter(d -> WAITING.containsKey(d.post()))
                .map(d -> new Queue(WAITING.get(d.post()), d.branch()))
                .filter(q -> filter.stage().map(q.status().stage()::equals).orElse(true))
                .collect(Collectors.toSet());
    }

    private static List<CaseStage> stages(OfficerProfile officer) {
        return officer.duties().stream()
                .map(Duty::post)
                .map(post -> Optional.ofNullable(WAITING.get(post)))
                .flatMap(Optional::stream)
                .map(CaseStatus::stage)
                .distinct()
                .sorted()
                .toList();
    }

    private static Range days(TaskView view, String me, LocalDate today, LocalDate soonUntil) {
        return switch (view) {
            case OPEN, STOPPED -> new Range(null, null, null, ALWAYS, NEVER);
            case MINE -> new Range(null, null, me, ALWAYS, NEVER);
            case SOON -> new Range(null, null, null, today, soonUntil);
            case OVER -> new Range(null, null, null, ALWAYS, today.minusDays(1));
        };
    }

    private Map<TaskView, Long> counts(
            Set<Queue> waiting,
            Set<Queue> stopped,
            String me,
            TaskFilter filter,
            LocalDate today,
            LocalDate soonUntil) {
        Map<TaskView, Long> counts = new EnumMap<>(TaskView.class);
        for (TaskView view : TaskView.values()) {
            counts.put(view, 0L);
        }
        if (waiting.isEmpty()) {
            return counts;
        }
        for (Tally tally : tallies(waiting, stopped, null, filter)) {
            if (stopped.contains(queue(tally))) {
                counts.merge(TaskView.STOPPED, tally.count(), Long::sum);
            } else if (waiting.contains(queue(tally))) {
                counts.merge(TaskView.OPEN, tally.count(), Long::sum);
                if (tally.due().isBefore(today)) {
                    counts.merge(TaskView.OVER, tally.count(), Long::sum);
                } else if (!tally.due().isAfter(soonUntil)) {
                    counts.merge(TaskView.SOON, tally.count(), Long::sum);
                }
            }
        }
        tallies(waiting, Set.of(), me, filter).stream()
                .filter(t -> waiting.contains(queue(t)))
                .forEach(t -> counts.merge(TaskView.MINE, t.count(), Long::sum));
        return counts;
    }

    private static Queue queue(Tally tally) {
        return new Queue(tally.status(), tally.branch());
    }

    private List<Tally> tallies(Set<Queue> some, Set<Queue> more, String takenBy, TaskFilter filter) {
        Set<CaseStatus> statuses = some.stream().map(Queue::status).collect(Collectors.toSet());
        more.forEach(q -> statuses.add(q.status()));
        Set<String> branches = some.stream().map(Queue::branch).collect(Collectors.toSet());
        return lists.tallies(statuses, branches, takenBy, filter);
    }
}
