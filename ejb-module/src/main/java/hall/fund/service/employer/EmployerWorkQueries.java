package hall.fund.service.employer;

import hall.fund.domain.contribution.ContributionList;
import hall.fund.domain.contribution.ContributionLists;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListState;
import hall.fund.domain.employer.EmployerWork;
import hall.fund.domain.staff.StaffTable;
import hall.fund.domain.staff.StaffTables;
import hall.fund.service.contribution.OwnEmployer;
import hall.identity.domain.Person;
import hall.identity.domain.Persons;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Role;
import hall.shared.service.Caller;
import hall.work.domain.WorkKind;
import hall.work.domain.WorkSheet;
import hall.work.service.WorkDesk;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far the long works of an employer are, for its clerks. Another employer's is {@code CONTRIBUTION-404}. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class EmployerWorkQueries {

    private static final int LATEST = 5;

    /** How long an end is news. */
    private static final int NEWS_DAYS = 3;

    @Resource
    private EJBContext context;

    @Inject
    private OwnEmployer own;

    @Inject
    private StaffTables tables;

    @Inject
    private ContributionLists lists;

    @Inject
    private Persons persons;

    @Inject
    private WorkDesk works;

    @Inject
    private Clock clock;

    /** The reading of a table; empty for one of before there were long works. */
    public Optional<EmployerWork> reading(long table) {
        StaffTable mine = ofMine(table);
        return works.sheet(WorkKind.STAFF_TABLE, table).map(sheet -> of(mine, sheet, askers(List.of(sheet))));
    }

    /** The posting of a confirmed list; empty for one that is posted at once, or was not begun. */
    public Optional<EmployerWork> posting(long list) {
        ContributionList mine = listOfMine(list);
        return isTold(mine) ? works.sheet(WorkKind.LIST_POSTING, list).map(sheet -> of(mine, sheet)) : Optional.empty();
    }

    /** What is under way, and then what ended in the last three days, newest first; five at most. */
    public List<EmployerWork> latest(String employerAccount) {
        own.require(Caller.actor(context), employerAccount);
        List<WorkSheet> open = works.open(employerAccount);
        Map<Long, StaffTable> read = byId(
                Stream.of(tables.some(subjects(open, WorkKind.STAFF_TABLE)), tables.latest(employerAccount, LATEST)),
                StaffTable::id);
        Map<Long, ContributionList> posted = byId(
                Stream.of(lists.some(subjects(open, WorkKind.LIST_POSTING)), lists.latest(employerAccount, LATEST)),
                ContributionList::id);
        posted.values().removeIf(l -> !isTold(l));
        Map<Long, WorkSheet> readings = works.sheets(WorkKind.STAFF_TABLE, read.keySet());
        Map<Long, WorkSheet> postings = works.sheets(WorkKind.LIST_POSTING, posted.keySet());
        LocalDateTime since = LocalDateTime.now(clock).minusDays(NEWS_DAYS);
        Map<String, String> askers =
                askers(readings.values().stream().filter(w -> isNews(w, since)).toList());
        return Stream.concat(
                        readings.values().stream().map(w -> of(read.get(w.subject()), w, askers)),
                        postings.values().stream().map(w -> of(posted.get(w.subject()), w)))
                .filter(w -> isNews(w.work(), since))
                .sorted(EmployerWork.UNDER_WAY_FIRST)
                .limit(LATEST)
                .toList();
    }

    private static List<Long> subjects(List<WorkSheet> open, WorkKind kind) {
        return open.stream()
                .filter(w -> w.kind() == kind)
                .map(WorkSheet::subject)
                .toList();
    }

    private static <T> Map<Long, T> byId(Stream<List<T>> all, Function<T, Long> id) {
        return all.flatMap(List::stream)
                .collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private static boolean isNews(WorkSheet work, LocalDateTime since) {
        return work.endedAt().filter(e -> e.isBefore(since)).isEmpty();
    }

    // What was told of a list that could not be posted in the end is not true any more.
    private static boolean isTold(ContributionList list) {
        boolean waits = list.state() == ListState.CONFIRMED && list.trouble().isEmpty();
        return list.isLong() && (waits || list.state() == ListState.POSTED);
    }

    /** Changes whenever the table or its reading does. */
    public int tableVersion(long table) {
        return ofMine(table).version() + version(WorkKind.STAFF_TABLE, table);
    }

    /** Changes whenever the list or its posting does. */
    public int listVersion(long list) {
        return listOfMine(list).version() + version(WorkKind.LIST_POSTING, list);
    }

    private int version(WorkKind kind, long subject) {
        return works.sheet(kind, subject).map(w -> w.version() + 1).orElse(0);
    }

    private static EmployerWork of(StaffTable table, WorkSheet work, Map<String, String> askers) {
        Optional<ContributionMonth> month = table.month();
        return new EmployerWork(
                work, table.fileName(), table.kind().name(), month, askers.getOrDefault(work.askedBy(), ""));
    }

    private static EmployerWork of(ContributionList list, WorkSheet work) {
        return new EmployerWork(work, list.number(), list.kind().name(), Optional.of(list.month()), "");
    }

    /** Names by what stands in the works: mostly one clerk, two at most employers. */
    private Map<String, String> askers(List<WorkSheet> sheets) {
        return sheets.stream()
                .map(WorkSheet::askedBy)
                .distinct()
                .filter(a -> a.startsWith(Actor.Kind.CITIZEN + ":"))
                .collect(Collectors.toMap(
                        Function.identity(),
                        a -> persons.byId(Long.parseLong(a.substring(a.indexOf(':') + 1)))
                                .map(Person::name)
                                .map(Object::toString)
                                .orElse("")));
    }

    private StaffTable ofMine(long id) {
        StaffTable table = tables.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.require(Caller.actor(context), table.employerAccount());
        return table;
    }

    private ContributionList listOfMine(long id) {
        ContributionList list = lists.find(id).orElseThrow(() -> new BusinessException("CONTRIBUTION-404"));
        own.require(Caller.actor(context), list.employerAccount());
        return list;
    }
}
