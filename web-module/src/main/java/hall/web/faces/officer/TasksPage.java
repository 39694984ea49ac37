package hall.web.faces.officer;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.LimitState;
import hall.casefile.domain.TaskLists.Key;
import hall.casefile.domain.TaskView;
import hall.casefile.service.TaskQueries;
import hall.casefile.service.TaskQueries.TaskPage;
import hall.catalogue.service.ItemQueries;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The officer's list: what waits at the own posts, by the time that is left, paged by key. */
@Named("tasks")
@RequestScoped
public class TasksPage {

    private static final int SHOWN_OF_NUMBER = 8;

    @Inject
    TaskQueries queries;

    @Inject
    ItemQueries items;

    @Inject
    Words words;

    @Inject
    ItemNames names;

    @Inject
    HttpServletRequest request;

    private TaskAddress address;
    private TaskPage page;

    /** A view with how many it has. */
    public record Pill(String label, String address, long count, boolean current) {}

    /** A value of a filter. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A case as a line.
     *
     * @param limit the word for the time that is left; {@code tone} and {@code icon} only repeat it
     * @param left what the limit means, such as the last day
     * @param takenBy what the officer who has it is called, empty for nobody
     */
    public record Line(
            String no,
            String brief,
            String item,
            String applicant,
            String stage,
            String limit,
            String tone,
            String icon,
            String left,
            LocalDate due,
            String lodged,
            String takenBy,
            boolean mine) {}

    /** First of all: an address that nobody made here is refused before anything is written. */
    @PostConstruct
    void load() {
        address = TaskAddress.of(request);
        if (address.filter().item().isPresent()
                && items.all().stream()
                        .noneMatch(i ->
                                address.filter().item().filter(i.code()::equals).isPresent())) {
            throw new BusinessException("TASK-001");
        }
        page = queries.tasks(address.filter(), address.after());
    }

    public List<Line> getLines() {
        return page.lines().stream().map(this::line).toList();
    }

    public List<Pill> getViews() {
        return Arrays.stream(TaskView.values())
                .filter(v -> v != TaskView.STOPPED || page.stages().contains(CaseStage.ACCEPT))
                .map(v -> new Pill(
                        words.text("tasks.view." + v),
                        address.in(v),
                        page.counts().get(v),
                        v == address.filter().view()))
                .toList();
    }

    /** How many the present view has. */
    public long getLength() {
        return page.counts().get(address.filter().view());
    }

    public String getView() {
        return TaskAddress.lower(address.filter().view());
    }

    public String getText() {
        return address.filter().text();
    }

    public boolean isFiltered() {
        return !address.filter().text().isEmpty()
                || address.filter().item().isPresent()
                || address.filter().stage().isPresent();
    }

    /** The items that can be applied for online. */
    public List<Option> getItems() {
        return items.all().stream()
                .filter(i -> items.version(i.code()).isPresent())
                .map(i -> new Option(
                        i.code().value(),
                        names.of(i.code()),
                        address.filter().item().filter(i.code()::equals).isPresent()))
                .toList();
    }

    /** The stages to choose from; a single one is no choice. */
    public List<Option> getStages() {
        return page.stages().stream()
                .map(s -> new Option(
                        TaskAddress.lower(s),
                        words.text("stage." + s),
                        address.filter().stage().filter(s::equals).isPresent()))
                .toList();
    }

    /** Whose list it is, by the posts. */
    public String getTitle() {
        return words.text(
                "office.h1",
                String.join(
                        words.text("list.and"),
                        page.stages().stream().map(s -> words.text("post." + s)).toList()));
    }

    /** The address of the next page, null on the last one. */
    public String getNext() {
        if (page.lines().size() < TaskQueries.PAGE) {
            return null;
        }
        CaseListing last = page.lines().get(page.lines().size() - 1);
        return address.after(new Key(last.stageDue(), last.id()));
    }

    private Line line(CaseListing c) {
        LimitState state = LimitState.of(c.status(), c.stageDue(), page.today(), page.soonUntil());
        Limit limit = Limit.of(state);
        return new Line(
                c.caseNumber(),
                brief(c.caseNumber()),
                names.of(new ServiceItemCode(c.itemCode())),
                c.applicantName(),
                words.text("stage." + c.status().stage()),
                words.text(limit.key()),
                limit.tone(),
                limit.icon(),
                state == LimitState.STOPPED ? words.text("limit.stopped.text") : words.text("step.due", c.stageDue()),
                c.stageDue(),
                words.minute(c.lodgedAt()),
                c.claimedBy() == null ? "" : page.takers().getOrDefault(c.claimedBy(), c.claimedBy()),
                request.getUserPrincipal().getName().equals(c.claimedBy()));
    }

    // Day and serial: enough to tell the lines apart, and to search by.
    private static String brief(String number) {
        String end = number.substring(number.length() - SHOWN_OF_NUMBER);
        return "…" + end.substring(0, SHOWN_OF_NUMBER / 2) + " " + end.substring(SHOWN_OF_NUMBER / 2);
    }
}
