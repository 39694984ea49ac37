package hall.web.faces.finance;

import hall.finance.domain.close.ItemView;
import hall.finance.service.close.CloseQueries;
import hall.finance.service.close.CloseQueries.DayView;
import hall.finance.service.close.DayCloseService;
import hall.finance.service.close.DayPreparation;
import hall.finance.service.close.DayTelling.Comparing;
import hall.shared.BusinessException;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One day: its three sums, what explains the two balances, and its close by two officers. */
@Named("financeDay")
@RequestScoped
public class FinanceDayPage {

    private static final String PAGE = "/office/finance/day.xhtml";

    @Inject
    CloseQueries queries;

    @Inject
    DayCloseService close;

    @Inject
    DayPreparation preparation;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private LocalDate day;
    private DayView view;
    private List<ItemView> items = List.of();
    private Comparing comparing;
    private boolean wrong;

    /** First of all: whoever may not look is refused here. */
    @PostConstruct
    void load() {
        Optional<LocalDate> named = sent.day("day");
        wrong = named.isEmpty() && !sent.text("day").isEmpty();
        day = named.orElseGet(() -> LocalDate.now(clock).minusDays(1));
        look();
    }

    private void look() {
        view = queries.day(day).orElse(null);
        items = view == null ? List.of() : queries.explaining(day);
        comparing = queries.comparing(day).orElse(null);
    }

    /** Before anything is rendered: the title and the summary tell of problems. */
    public void check() {
        if (problems.isAny()) {
            return;
        }
        if (wrong) {
            problems.field("day", "assignments.day");
        } else if (request.getMethod().equals("POST")) {
            // The button that was pressed is not there any more: a colleague was faster.
            problems.refused(new BusinessException("FINANCE-006", day));
        }
    }

    /** Reads the bank's statement and compares the books now. */
    public void reconcile() {
        attempt("reconciled", () -> preparation.anew(day));
    }

    /** One officer proposes to close the day as seen. */
    public void prepare() {
        attempt("prepared", () -> close.prepare(day, sent.text("seen")));
    }

    /** Another closes it. */
    public void close() {
        attempt("closed", () -> close.close(day, sent.text("seen")));
    }

    /** A proposal is taken back. */
    public void takeBack() {
        attempt("takenback", () -> close.takeBack(day));
    }

    private void attempt(String done, Runnable act) {
        try {
            LostRaces.orRefuse("FINANCE-021", act);
            Redirect.to(PAGE, "day", day.toString(), "done", done);
        } catch (BusinessException refused) {
            problems.refused(refused);
            look();
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("finance.done.");
    }

    public LocalDate getDay() {
        return day;
    }

    /** What the day's field shows: what was typed, wrong or not. */
    public String getTyped() {
        return sent.typed("day", day);
    }

    /** Null while the day was not reconciled. */
    public DayView getView() {
        return view;
    }

    public List<ItemView> getItems() {
        return items;
    }

    /** Who compares or closes the day at this moment, null while nobody does. */
    public Comparing getComparing() {
        return comparing;
    }

    /** How many differences nobody has classified yet. */
    public long getUnclear() {
        return items.stream()
                .filter(i -> i.classification() == null && i.endedAt() == null)
                .count();
    }

    /** Whether the reader prepared the close, who therefore cannot close it. */
    public boolean isMine() {
        return view != null && request.getUserPrincipal().getName().equals(view.preparedBy());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
