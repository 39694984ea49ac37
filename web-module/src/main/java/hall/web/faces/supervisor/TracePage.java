package hall.web.faces.supervisor;

import hall.casefile.domain.AmendmentItem;
import hall.casefile.domain.AmendmentView;
import hall.casefile.domain.CaseTrace;
import hall.casefile.domain.TraceSpan;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.supervision.domain.CaseTraceView;
import hall.supervision.domain.TracedStage;
import hall.supervision.service.CardRevocation;
import hall.supervision.service.TraceQueries;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How one case went, with its cards; a card is revoked here, and nothing else can be done. */
@Named("trace")
@RequestScoped
public class TracePage {

    @Inject
    TraceQueries queries;

    @Inject
    CardRevocation revocation;

    @Inject
    CardRows cardRows;

    @Inject
    ItemNames items;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private CaseTraceView view;
    private String mark;
    private String no;
    private String card;
    private String reason;

    /**
     * A stage as a line.
     *
     * @param who the officer's name, or words for the system and the applicant
     * @param person whether {@code who} is a name
     * @param ended when it was decided, empty while it is open
     * @param opinion as it was written
     */
    public record Line(
            String stage,
            String who,
            boolean person,
            String opened,
            String ended,
            String took,
            String office,
            String automatic,
            LocalDate due,
            boolean late,
            boolean still,
            String decision,
            String opinion) {}

    /**
     * A time in which the clock stood still.
     *
     * @param said what the bank said of a payment that did not arrive, where no words of ours stand for it
     * @param items what was to be amended, none for anything else
     */
    public record Stillstand(String text, String said, List<AmendmentItem> items) {}

    public String getNo() {
        return no == null ? request.getParameter("no") : no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getCard() {
        return card == null ? request.getParameter("card") : card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private CaseNumber number() {
        return new CaseNumber(getNo() == null ? "" : getNo());
    }

    /** Read once in a request: each reading is a line in the person's access log. */
    private CaseTraceView view() {
        if (view == null) {
            // Before it is read: what changes meanwhile is then fetched once more, and not missed.
            getMark();
            view = queries.trace(number());
        }
        return view;
    }

    /** What the page shows, in short; it moves by itself once that has changed. */
    public String getMark() {
        if (mark == null) {
            mark = queries.mark(number());
        }
        return mark;
    }

    /** Whether a page that moves by itself asks, and shows all there is already. */
    public boolean isSeen() {
        String seen = request.getParameter("seen");
        return seen != null && seen.equals(getMark());
    }

    public CaseTrace getTrace() {
        return view().trace();
    }

    public String getItem() {
        return items.of(getTrace().item());
    }

    public String getBranch() {
        return view().branchName();
    }

    public String getHandedOver() {
        String because = getTrace().handedOverBecause();
        String key = "trace.handed." + because;
        return because == null ? "" : words.text(words.has(key) ? key : "trace.handed.other");
    }

    public List<Line> getLines() {
        return view().stages().stream().map(this::line).toList();
    }

    private Line line(TracedStage s) {
        return new Line(
                words.text("stage." + s.stage()),
                who(s),
                s.name() != null,
                words.second(s.openedAt()),
                s.isOpen() ? "" : words.second(s.until()),
                Spans.clock(words, s.clockTime()),
                Spans.office(words, s.officeMinutes()),
                words.second(s.automaticDue()),
                s.due(),
                s.late(),
                s.still().isPresent(),
                words.text(s.isOpen() ? "board.status." + getTrace().status() : "trace.decision." + s.decision()),
                opinion(s));
    }

    private String who(TracedStage s) {
        if (s.name() != null) {
            return s.name();
        }
        if (s.by() == null) {
            return words.text("card.nobody");
        }
        return words.text(s.by().startsWith("SYSTEM") ? "trace.system" : "post.APPLY");
    }

    // What people wrote stands as they wrote it; what the system noted are codes of its own.
    private static String opinion(TracedStage s) {
        return s.name() == null ? "" : s.opinion();
    }

    /** The whole time, and how much of it the case was worked on; in whole minutes where there are any, so that it adds up as read. */
    public String getSum() {
        Duration still = sum(view().stages().stream().filter(s -> s.still().isPresent()));
        Duration all = sum(view().stages().stream());
        ChronoUnit unit = all.toMinutes() > 0 ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        Duration worked = all.truncatedTo(unit).minus(still.truncatedTo(unit));
        return words.text("trace.sum", Spans.clock(words, all), Spans.clock(words, worked), Spans.clock(words, still));
    }

    private static Duration sum(Stream<TracedStage> stages) {
        return stages.map(TracedStage::clockTime).reduce(Duration.ZERO, Duration::plus);
    }

    /** When the clock stood still and why. */
    public List<Stillstand> getStillstands() {
        List<Stillstand> stood = new ArrayList<>();
        String before = "";
        for (TracedStage s : view().stages()) {
            String said = before;
            s.still().ifPresent(still -> stood.add(stood(s, still, said)));
            before = s.opinion();
        }
        return stood;
    }

    private Stillstand stood(TracedStage s, TraceSpan.Still why, String said) {
        AmendmentView asked =
                why == TraceSpan.Still.AMENDMENT ? getTrace().amendment().orElse(null) : null;
        String text = words.text(
                "trace.still." + why,
                words.second(s.openedAt()),
                s.isOpen() ? words.text("trace.still.now") : words.second(s.until()),
                Spans.clock(words, s.clockTime()),
                asked == null ? "" : asked.replyBy());
        // The bank's code has words of ours; what has none stands as the bank said it.
        String code = "trace.pay." + said.split(" ", 2)[0];
        boolean returned = why == TraceSpan.Still.PAYMENT_RETURNED;
        boolean known = returned && words.has(code);
        return new Stillstand(
                known ? text + " " + words.text(code) : text,
                returned && !known ? said : "",
                asked == null ? List.of() : asked.items());
    }

    public List<CardRows.Row> getCards() {
        return cardRows.of(view().cards());
    }

    /** The card that is being revoked: one of this case's that stands; null when none is. */
    public CardRows.Row getRevoking() {
        return getCards().stream()
                .filter(c -> c.revoked().isEmpty() && Long.toString(c.id()).equals(getCard()))
                .findFirst()
                .orElse(null);
    }

    public String revoke() {
        try {
            String id = getCard();
            revocation.revoke(id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0, reason);
            Redirect.to("/office/trace.xhtml", "no", getNo(), "revoked", "1");
        } catch (BusinessException e) {
            boolean ofReason = e.code().equals("SUPERVISION-003") || e.code().equals("SUPERVISION-004");
            problems.refused(ofReason ? "reason" : "", e);
        }
        return null;
    }
}
