package hall.web.faces.supervisor;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.LimitState;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.supervision.domain.CardQuery;
import hall.supervision.domain.CardView;
import hall.supervision.domain.CaseAge;
import hall.supervision.domain.CaseQuery;
import hall.supervision.domain.SupervisedCase;
import hall.supervision.service.SupervisionQueries;
import hall.supervision.service.SupervisionQueries.CardPage;
import hall.supervision.service.SupervisionQueries.CasePage;
import hall.web.faces.SentDay;
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
import java.util.Map;
import java.util.Optional;

/** The list behind a figure of the board; its address says which. What the address gets wrong is left out of it. */
@Named("superviseCases")
@RequestScoped
public class SuperviseCasesPage {

    /** Before every deadline there is. */
    private static final LocalDate START = LocalDate.of(1900, 1, 1);

    @Inject
    SupervisionQueries queries;

    @Inject
    CardRows cardRows;

    @Inject
    ItemNames items;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private CaseQuery query;
    private Optional<CardQuery> cardQuery;
    private CasePage cases;
    private CardPage cards;
    private Map<String, String> branches;

    /** A case as a line; {@code closed} is empty while it is open, {@code claimedBy} says nobody's name when it is closed. */
    public record Line(
            String no,
            String brief,
            String item,
            String applicant,
            String branch,
            String status,
            String lodged,
            String due,
            LocalDate promised,
            String closed,
            String claimedBy) {}

    /** First of all: whoever is no supervisor is refused here. */
    @PostConstruct
    void load() {
        cardQuery = one(CardQuery.values(), "view");
        branches = queries.branchNames();
        query = new CaseQuery(
                one(CaseQuery.Set.values(), "view").orElse(CaseQuery.Set.OPEN),
                one(CaseStage.values(), "stage"),
                Optional.ofNullable(request.getParameter("branch")).filter(b -> b.matches("[0-9]{6}")),
                one(LimitState.values(), "state"),
                one(CaseAge.values(), "age"));
        if (query.set() != CaseQuery.Set.OPEN) {
            query = CaseQuery.all(query.set());
        }
        if (cardQuery.isPresent()) {
            cards = queries.cards(cardQuery.get(), after(Long.MAX_VALUE));
        } else {
            cases = queries.cases(query, due(), after(isOpen() ? 0 : Long.MAX_VALUE));
        }
    }

    private <E extends Enum<E>> Optional<E> one(E[] all, String parameter) {
        return Arrays.stream(all)
                .filter(e -> e.name().equals(request.getParameter(parameter)))
                .findFirst();
    }

    private LocalDate due() {
        return SentDay.read(request.getParameter("due")).orElse(START);
    }

    private long after(long otherwise) {
        String after = request.getParameter("after");
        return after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : otherwise;
    }

    /** Whether cases are listed, and not cards. */
    public boolean isOfCases() {
        return cards == null;
    }

    public boolean isOpen() {
        return query.set() == CaseQuery.Set.OPEN;
    }

    /** What the list is of, with what narrows it. */
    public String getHeading() {
        if (!isOfCases()) {
            return words.text("board." + cardQuery.orElseThrow());
        }
        StringBuilder out = new StringBuilder(words.text("board." + query.set()));
        query.stage().ifPresent(s -> out.append(" · ").append(words.text("post." + s)));
        query.age().ifPresent(a -> out.append(" · ").append(words.text("board.age." + a)));
        query.state().ifPresent(s -> out.append(" · ").append(words.text(Bars.word(s))));
        return out.toString();
    }

    /** The branch's name where the list is of one, else empty. */
    public String getBranch() {
        return query.branch().map(b -> branches.getOrDefault(b, b)).orElse("");
    }

    public long getLength() {
        return isOfCases() ? cases.length() : cards.length();
    }

    public List<Line> getLines() {
        return isOfCases() ? cases.lines().stream().map(this::line).toList() : List.of();
    }

    public List<CardRows.Row> getCards() {
        return isOfCases() ? List.of() : cardRows.of(cards.lines());
    }

    /** The query of the next page's address, empty on the last one. */
    public String getNext() {
        if (isOfCases()) {
            List<SupervisedCase> lines = cases.lines();
            SupervisedCase last = last(lines);
            return last == null ? "" : filter() + (isOpen() ? "&due=" + last.stageDue() : "") + "&after=" + last.id();
        }
        CardView last = last(cards.lines());
        return last == null ? "" : "?view=" + cardQuery.orElseThrow() + "&after=" + last.id();
    }

    private static <T> T last(List<T> page) {
        return page.size() < SupervisionQueries.PAGE ? null : page.get(page.size() - 1);
    }

    private String filter() {
        return "?view=" + query.set()
                + query.stage().map(s -> "&stage=" + s).orElse("")
                + query.branch().map(b -> "&branch=" + b).orElse("")
                + query.state().map(s -> "&state=" + s).orElse("")
                + query.age().map(a -> "&age=" + a).orElse("");
    }

    private Line line(SupervisedCase c) {
        return new Line(
                c.no(),
                new CaseNumber(c.no()).brief(),
                items.of(new ServiceItemCode(c.itemCode())),
                c.applicant(),
                branches.getOrDefault(c.branch(), c.branch()),
                words.text("board.status." + c.status()),
                words.minute(c.lodgedAt()),
                c.status().waitsForApplicant() ? words.text("limit.stopped.text") : String.valueOf(c.stageDue()),
                c.promisedDue(),
                c.closedAt() == null ? "" : words.minute(c.closedAt()),
                c.closedAt() != null ? "—" : c.claimedBy() == null ? words.text("card.nobody") : c.claimedBy());
    }
}
