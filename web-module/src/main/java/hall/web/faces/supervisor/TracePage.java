package hall.web.faces.supervisor;

import hall.casefile.domain.AmendmentView;
import hall.casefile.domain.CaseTrace;
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
import java.time.LocalDate;
import java.util.List;

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
    private String no;
    private String card;
    private String reason;

    /**
     * A stage as a line.
     *
     * @param who the officer's name, or words for the system and the applicant
     * @param person whether {@code who} is a name
     * @param ended when it was decided, empty while it is open
     * @param limits both limits, by machine and by people
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
            String decision,
            String opinion) {}

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

    /** Read once in a request: each reading is a line in the person's access log. */
    private CaseTraceView view() {
        if (view == null) {
            view = queries.trace(new CaseNumber(getNo() == null ? "" : getNo()));
        }
        return view;
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

    /** When the clock stood still and why; null when it never did. */
    public AmendmentView getAmendment() {
        return getTrace().amendment().orElse(null);
    }

    public String getAmendmentEnd() {
        return getTrace()
                .amendment()
                .flatMap(AmendmentView::endedAt)
                .map(words::second)
                .orElseGet(() -> words.text("trace.still"));
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
