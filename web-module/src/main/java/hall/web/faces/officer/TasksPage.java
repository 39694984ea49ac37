package hall.web.faces.officer;

import hall.casefile.domain.CaseListing;
import hall.casefile.domain.CaseStage;
import hall.casefile.domain.TaskFilter;
import hall.casefile.domain.TaskOrder;
import hall.casefile.domain.TaskView;
import hall.casefile.service.TaskQueries;
import hall.casefile.service.TaskQueries.TaskPage;
import hall.catalogue.service.ItemQueries;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.supervision.service.StageWarnings;
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
import java.util.Set;

/** The officer's list: what waits at the own posts, paged by key in the order that the address says. */
@Named("tasks")
@RequestScoped
public class TasksPage {

    private static final int SHOWN_OF_NUMBER = 8;

    @Inject
    TaskQueries queries;

    @Inject
    StageWarnings warnings;

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
    private Set<String> warned;

    /** A view with how many it has. */
    public record Pill(String label, String address, long count, boolean current) {}

    /** A value of a filter. */
    public record Option(String value, String label, boolean chosen) {}

    /** A parameter of the address. */
    public record Parameter(String name, String value) {}

    /**
     * The head of a column that orders the list.
     *
     * @param sorted for aria-sort, null when the list is ordered by another column; {@code mark} repeats it
     * @param next what the address orders it by, in words
     */
    public record Column(String label, String address, String sorted, String mark, String next) {}

    /**
     * A case as a line.
     *
     * @param limit the word for the time that is left; {@code tone} and {@code icon} only repeat it
     * @param warned whether the post was warned that little is left
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
            boolean warned,
            String left,
            LocalDate due,
            String lodged,
            String takenBy,
            boolean mine) {}

    /** First of all: an address that nobody made here is refused before anything is written. */
    @PostConstruct
    void load() {
        address = TaskAddress.of(request, items.all());
        page = queries.tasks(address.filter(), address.order(), address.after());
        warned = warnings.among(
                page.lines().stream().map(CaseListing::caseNumber).toList());
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

    /** What was sent just before, and about which case; empty for nothing. */
    public String getDecided() {
        String no = request.getParameter("decided");
        if (no == null || !no.matches("[0-9A-Z]{31}[0-9]{8}[0-9A-Z]{4}")) {
            return "";
        }
        return words.text(
                "amend".equals(request.getParameter("how")) ? "office.decided.amend" : "office.decided",
                new CaseNumber(no).brief());
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
        return address.after(page.lines().get(page.lines().size() - 1));
    }

    /** The address, behind the name of the table, of the same lines to take away. */
    public String getAll() {
        return address.all();
    }

    public Column getByDue() {
        return column("office.col.limit", TaskOrder.DUE);
    }

    public Column getByLodged() {
        return column("office.col.lodged", TaskOrder.LODGED);
    }

    private Column column(String label, TaskOrder first) {
        boolean present = address.order().isByDue() == first.isByDue();
        TaskOrder next = present ? address.order().reversed() : first;
        boolean down = address.order().isDescending();
        return new Column(
                words.text(label),
                address.by(next),
                present ? down ? "descending" : "ascending" : null,
                present ? down ? "▼" : "▲" : "↕",
                order(next));
    }

    /** The orders to choose from. */
    public List<Option> getOrders() {
        return Arrays.stream(TaskOrder.values())
                .map(o -> new Option(TaskAddress.lower(o), order(o), o == address.order()))
                .toList();
    }

    /** The present order in words. */
    public String getOrder() {
        return order(address.order());
    }

    private String order(TaskOrder order) {
        return words.text("tasks.order." + order);
    }

    /** What a saved filter keeps of the address. */
    public List<Parameter> getKept() {
        TaskFilter filter = address.filter();
        return List.of(
                new Parameter("view", getView()),
                new Parameter("item", filter.item().map(ServiceItemCode::value).orElse("")),
                new Parameter("stage", filter.stage().map(TaskAddress::lower).orElse("")),
                new Parameter("sort", TaskAddress.lower(address.order())));
    }

    private Line line(CaseListing c) {
        Limit limit = Limit.of(c, page);
        return new Line(
                c.caseNumber(),
                brief(c.caseNumber()),
                names.of(new ServiceItemCode(c.itemCode())),
                c.applicantName(),
                words.text("stage." + c.status().stage()),
                words.text(limit.key()),
                limit.tone(),
                limit.icon(),
                warned.contains(c.caseNumber()),
                c.status().waitsForApplicant()
                        ? words.text("limit.stopped.text")
                        : c.stageDue().toString(),
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
