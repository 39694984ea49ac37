package hall.web.faces.finance;

import hall.finance.domain.close.Classification;
import hall.finance.domain.close.FinanceDays.OpenCount;
import hall.finance.domain.close.ItemView;
import hall.finance.service.close.CloseQueries;
import hall.finance.service.close.DifferenceService;
import hall.shared.BusinessException;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentDay;
import hall.web.faces.SentId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Open differences in the order of their last days; finance officers take them, say what they are, and set them against each other. */
@Named("differences")
@RequestScoped
public class DifferencesPage {

    private static final String PAGE = "/office/finance/differences.xhtml";
    private static final int ROWS = 50;
    private static final Map<String, String> FIELDS =
            Map.of("FINANCE-013", "why", "FINANCE-016", "as", "FINANCE-020", "officer");

    @Inject
    CloseQueries queries;

    @Inject
    DifferenceService service;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<ItemView> items;
    private OpenCount count;

    /** First of all: whoever may not look is refused here. */
    @PostConstruct
    void load() {
        String[] key = sent.text("after").split("_", 2);
        boolean paged =
                key.length == 2 && key[0].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && key[1].matches("[0-9]{1,18}");
        items = paged ? after(key) : page(LocalDate.EPOCH, 0);
    }

    // What is no day shows the first page: nobody types it.
    private List<ItemView> after(String[] key) {
        return SentDay.read(key[0])
                .map(day -> page(day, Long.parseLong(key[1])))
                .orElseGet(() -> page(LocalDate.EPOCH, 0));
    }

    private List<ItemView> page(LocalDate due, long after) {
        return isLate() ? queries.late(due, after) : queries.open(due, after);
    }

    /** Whether only those are wanted whose last day has passed. */
    public boolean isLate() {
        return sent.text("view").equals("LATE");
    }

    /** How many lines the whole list has. */
    public long getLength() {
        return isLate() ? getCount().late() : getCount().open();
    }

    /** The officer takes what was chosen. */
    public void take() {
        attempt("taken", () -> service.take(chosen()));
    }

    /** A colleague is given it. */
    public void give() {
        attempt("given", () -> service.give(chosen(), sent.text("officer").strip()));
    }

    /** The officer says what it is. */
    public void classify() {
        attempt("classified", () -> service.classify(chosen(), classification(), sent.text("why")));
    }

    /** The officer sets them against each other. */
    public void resolve() {
        attempt("resolved", () -> service.resolve(chosen(), sent.text("why")));
    }

    private Classification classification() {
        return Arrays.stream(Classification.values())
                .filter(c -> c.name().equals(sent.text("as")))
                .findFirst()
                .orElse(null);
    }

    private List<Long> chosen() {
        String[] sent = request.getParameterValues("difference");
        return sent == null
                ? List.of()
                : Arrays.stream(sent).map(SentId::of).distinct().toList();
    }

    private void attempt(String done, Runnable act) {
        try {
            LostRaces.orRefuse("FINANCE-021", act);
            Redirect.to(PAGE, "done", done);
        } catch (BusinessException refused) {
            problems.refused(FIELDS.getOrDefault(refused.code(), ""), refused);
            load();
        }
    }

    /** Whether a difference was chosen in what was sent. */
    public boolean chosen(long id) {
        return chosen().contains(id);
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("finance.done.");
    }

    public List<ItemView> getItems() {
        return items;
    }

    /** Asked once, however often the page shows it. */
    public OpenCount getCount() {
        count = count == null ? queries.count() : count;
        return count;
    }

    public Classification[] getClassifications() {
        return Classification.values();
    }

    /** Where the next page goes on, empty on the last page. */
    public String getNext() {
        return items.size() < ROWS
                ? ""
                : items.get(ROWS - 1).dueOn() + "_" + items.get(ROWS - 1).id() + (isLate() ? "&view=LATE" : "");
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
