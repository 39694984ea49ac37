package hall.web.faces.employer;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.contribution.ContributionLine;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ListChanges;
import hall.fund.domain.contribution.ListSheet;
import hall.fund.domain.employer.EmployerSheet;
import hall.fund.domain.employer.EmployerWork;
import hall.fund.service.contribution.ContributionQueries;
import hall.fund.service.contribution.ContributionService;
import hall.fund.service.employer.EmployerWorkQueries;
import hall.shared.BusinessException;
import hall.shared.Money;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.faces.SentMoney;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The clerk's month: the list, by when it is to be paid, and where its money is. */
@Named("employerPage")
@RequestScoped
public class EmployerPage {

    private static final int LINES = 100;
    private static final String THERE_IS_ONE = "CONTRIBUTION-015";

    @Inject
    ContributionQueries queries;

    @Inject
    ContributionService service;

    @Inject
    EmployerWorkQueries works;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<String> employers;
    private EmployerSheet sheet;
    private List<ListSheet> lists;
    private ListSheet chosen;
    private boolean draws;
    private List<ContributionLine> lines;
    private ListChanges changes;
    private int version;
    private EmployerWork posting;
    private boolean attempted;

    /** First of all: what is another employer's is not there. */
    @PostConstruct
    void load() {
        employers = queries.employers();
        String named = sent.text("employer");
        String list = sent.text("list");
        if (!list.isEmpty()) {
            choose(SentId.of(list));
            named = chosen.employer();
        }
        if (named.isEmpty() && employers.isEmpty()) {
            return;
        }
        sheet = queries.employer(named.isEmpty() ? employers.get(0) : named);
        lists = queries.lists(sheet.account());
        Optional<Long> living = queries.living(sheet.account(), sheet.next());
        draws = request.getMethod().equals("POST") && !sent.text("month").isEmpty()
                || !sheet.paidAhead() && !sheet.state().equals("DEFERRAL") && living.isEmpty();
        if (chosen == null) {
            living.ifPresent(this::choose);
        }
        lines = chosen == null ? List.of() : queries.lines(chosen.id(), sent.afterLine());
        changes = chosen == null ? null : queries.changes(chosen.id()).orElse(null);
    }

    private void choose(long id) {
        // First: what moves while the page is made shows as another version then.
        version = works.listVersion(id);
        chosen = queries.list(id);
        posting = isMoving() ? works.posting(id).orElse(null) : null;
    }

    /** Whether the list that is looked at may move by itself: its money may come, and is posted. */
    public boolean isMoving() {
        return chosen.state().equals("CONFIRMED") && chosen.trouble().isEmpty();
    }

    /** Changes with the list and its posting. */
    public int getVersion() {
        return version;
    }

    /** How far the posting is, null when nothing of it is to be told. */
    public EmployerWork getPosting() {
        return posting;
    }

    /** Whether the reader acts for nobody. */
    public boolean isNobody() {
        return sheet == null;
    }

    public EmployerSheet getSheet() {
        return sheet;
    }

    /** The other employers the reader acts for. */
    public List<String> getOthers() {
        return employers.stream().filter(e -> !e.equals(sheet.account())).toList();
    }

    public List<ListSheet> getLists() {
        return lists;
    }

    /** The list that is looked at, null when there is none yet. */
    public ListSheet getChosen() {
        return chosen;
    }

    /** Months that were put off and are to be made up, in words. */
    public String getOwed() {
        return sheet.owed().stream()
                .map(ContributionMonth::display)
                .collect(Collectors.joining(words.text("list.comma")));
    }

    /** Whether a list of the next month can be drawn; the form that was sent stays, although a colleague's list may be there by now. */
    public boolean isDraws() {
        return draws;
    }

    /** Whether the clerk may stand by it; the button that was pressed stays, to be refused in words when a colleague was first. */
    public boolean isDraft() {
        return chosen != null && (chosen.state().equals("DRAFT") || isPressed("confirm"));
    }

    /** Whether it can be taken back; the button stays as well. */
    public boolean isOpen() {
        return chosen != null && (isDraft() || chosen.state().equals("CONFIRMED") || isPressed("undo"));
    }

    private boolean isPressed(String button) {
        return !attempted && request.getMethod().equals("POST") && request.getParameter(button) != null;
    }

    public List<ContributionLine> getLines() {
        return lines;
    }

    /** What changed since the list before, null when there is nothing to compare with. */
    public ListChanges getChanges() {
        return changes;
    }

    /** The changes counted, in a sentence. */
    public String getChanged() {
        String since = changes.since().display();
        return changes.counts().isEmpty()
                ? words.text("employer.changes.none", since)
                : words.text(
                        "employer.changes",
                        since,
                        changes.counts().entrySet().stream()
                                .map(c -> words.text("employer.changes." + c.getKey(), c.getValue()))
                                .collect(Collectors.joining(words.text("list.comma"))));
    }

    /** What happened to a person: who left is sealed, closed or elsewhere. */
    public String why(ListChanges.Change change) {
        if (change.kind() != ListChanges.Kind.LEFT) {
            return words.text("employer.change." + change.kind());
        }
        if (change.moved()) {
            return words.text("employer.change.moved");
        }
        return words.text(
                change.state() == AccountState.NORMAL ? "employer.change.paid" : "accountstate." + change.state());
    }

    /** The line the next page begins after, null on the last page. */
    public Integer getNext() {
        return lines.size() < LINES ? null : lines.get(lines.size() - 1).line();
    }

    /** How the list stands, in a sentence. */
    public String getStanding() {
        ListSheet list = chosen;
        return switch (list.state()) {
            case "POSTED" ->
                words.text("employer.posted." + list.kind(), list.month().display());
            case "CONFIRMED" ->
                list.trouble()
                        .map(t -> words.text("employer.trouble." + t, list.number()))
                        .orElseGet(this::waiting);
            case "DRAFT" -> words.text("employer.draft");
            default -> words.text("employer.undone");
        };
    }

    private String waiting() {
        Optional<ListSheet.Difference> difference = chosen.difference();
        if (difference.isEmpty()) {
            return words.text(
                    chosen.isClaiming() ? "employer.waiting.claimed" : "employer.waiting",
                    words.money(chosen.open()),
                    chosen.number(),
                    words.money(chosen.total().minus(chosen.open())));
        }
        ListSheet.Difference d = difference.get();
        String lineNumbers =
                d.lines().stream().map(String::valueOf).collect(Collectors.joining(words.text("list.comma")));
        String key = d.lines().isEmpty() ? "employer.difference" : "employer.difference.lines";
        boolean tooLittle = d.missing().isPositive();
        return words.text(
                key + (tooLittle ? "" : ".over"),
                words.money(d.arrived()),
                words.money(d.missing().max(Money.ZERO.minus(d.missing()))),
                lineNumbers);
    }

    public void draw() {
        try {
            long id = service.draw(sheet.account(), ContributionMonth.read(sent.text("month")));
            Redirect.to("/employer/index.xhtml", "list", Long.toString(id), "done", "drawn");
        } catch (BusinessException refused) {
            toTheFirst(refused);
        }
    }

    // A month that has a list, by a colleague or by the button pressed twice, is not refused: it is there, here is the
    // first.
    private void toTheFirst(BusinessException refused) {
        Optional<Long> first = refused.code().equals(THERE_IS_ONE)
                ? queries.living(sheet.account(), ContributionMonth.read(sent.text("month")))
                : Optional.empty();
        first.ifPresentOrElse(
                id -> Redirect.to("/employer/index.xhtml", "list", Long.toString(id), "done", "already"),
                () -> problems.refused(refused));
    }

    public void confirm() {
        attempt("confirmed", () -> service.confirm(chosen.id(), SentMoney.of(sent.text("seen"))));
    }

    public void undo() {
        attempt("undone", () -> service.undo(chosen.id()));
    }

    private void attempt(String done, Runnable act) {
        attempted = true;
        try {
            act.run();
            Redirect.to("/employer/index.xhtml", "list", Long.toString(chosen.id()), "done", done);
        } catch (BusinessException refused) {
            problems.refused(refused);
            choose(chosen.id());
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("employer.done.");
    }
}
