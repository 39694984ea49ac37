package hall.web.faces.supervisor;

import hall.casefile.domain.CaseStage;
import hall.casefile.domain.LimitState;
import hall.finance.service.close.CloseQueries;
import hall.supervision.domain.CardQuery;
import hall.supervision.domain.CaseAge;
import hall.supervision.domain.SupervisionFigures;
import hall.supervision.service.SupervisionQueries;
import hall.web.faces.supervisor.Bars.Kind;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The supervisor's board: each figure leads to a list of as many lines. */
@Named("supervise")
@RequestScoped
public class SupervisePage {

    private static final String LIST = "/office/supervise-cases.xhtml?view=";
    private static final String OPEN = LIST + "OPEN";

    @Inject
    SupervisionQueries queries;

    @Inject
    CloseQueries books;

    @Inject
    CardRows cardRows;

    @Inject
    Words words;

    private SupervisionFigures figures;
    private Map<String, String> branches;

    /**
     * A figure of the board.
     *
     * @param key of its words
     * @param link to its list
     */
    public record Figure(String key, String value, String unit, String link) {}

    /** First of all: whoever is no supervisor is refused here. */
    @PostConstruct
    void load() {
        figures = queries.figures();
        branches = new TreeMap<>(queries.branchNames());
    }

    public SupervisionFigures getFigures() {
        return figures;
    }

    /** The figures in the board's order. */
    public List<Figure> getKpis() {
        return List.of(
                count("LODGED", figures.lodged(), LIST + "LODGED"),
                count("DONE", figures.done(), LIST + "DONE"),
                new Figure("ON_TIME", percent(figures.onTime(), figures.late()), onTimeUnit(), LIST + "ON_TIME"),
                count("LATE", figures.late(), LIST + "LATE"),
                count("OPEN", figures.open(), OPEN),
                count("SOON", figures.open(LimitState.SOON), OPEN + "&state=SOON"),
                count("OVER", figures.open(LimitState.OVER), OPEN + "&state=OVER"),
                count("STOPPED", figures.open(LimitState.STOPPED), OPEN + "&state=STOPPED"),
                cards(CardQuery.BLUE),
                cards(CardQuery.YELLOW),
                cards(CardQuery.RED),
                new Figure(
                        "DIFFERENCES",
                        Long.toString(books.count().late()),
                        words.text("board.differences"),
                        "/office/finance/differences.xhtml?view=LATE"));
    }

    private Figure count(String key, long value, String link) {
        return new Figure(key, Long.toString(value), words.text("board.cases"), link);
    }

    private Figure cards(CardQuery query) {
        return new Figure(
                query.name(),
                Long.toString(figures.cards().get(query)),
                words.text(query == CardQuery.BLUE ? "board.warnings" : "board.cards"),
                LIST + query.name());
    }

    // Rounded down: what is not quite all is not all.
    static String percent(long onTime, long late) {
        return onTime + late == 0
                ? "—"
                : BigDecimal.valueOf(onTime * 100)
                        .divide(BigDecimal.valueOf(onTime + late), 1, RoundingMode.DOWN)
                        .toPlainString();
    }

    private String onTimeUnit() {
        return figures.onTime() + figures.late() == 0
                ? words.text("board.cases.none")
                : words.text("board.onTime", figures.onTime());
    }

    /** The three drawings. */
    public List<Bars> getCharts() {
        return List.of(
                Bars.of("post", posts(), figures.backlog(), OPEN),
                Bars.of("branch", branches(), figures.backlog(), OPEN),
                Bars.of("age", ages(), figures.backlog(), OPEN));
    }

    private List<Kind> posts() {
        return Arrays.stream(CaseStage.values())
                .filter(s -> s != CaseStage.APPLY)
                .map(s -> new Kind(words.text("post." + s), b -> b.stage() == s, "&stage=" + s))
                .toList();
    }

    // A branch that is closed may have open cases still: its code stands for its name.
    private List<Kind> branches() {
        Map<String, String> names = new TreeMap<>(branches);
        figures.backlog().forEach(b -> names.putIfAbsent(b.branch(), b.branch()));
        return names.entrySet().stream()
                .map(e -> new Kind(e.getValue(), b -> b.branch().equals(e.getKey()), "&branch=" + e.getKey()))
                .toList();
    }

    private List<Kind> ages() {
        return Arrays.stream(CaseAge.values())
                .map(a -> new Kind(words.text("board.age." + a), b -> b.age() == a, "&age=" + a))
                .toList();
    }

    /** The latest cards that stand. */
    public List<CardRows.Row> getCards() {
        return cardRows.of(queries.latestCards());
    }

    public long getRevoked() {
        return figures.cards().get(CardQuery.REVOKED);
    }
}
