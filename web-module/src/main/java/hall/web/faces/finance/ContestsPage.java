package hall.web.faces.finance;

import hall.fund.service.suspense.ContestService;
import hall.fund.service.suspense.ContestService.Line;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The view "contested" of the arrivals: of which the bank's detail has less than its notice said, and the acts that set them right. */
@Named("contestsPage")
@RequestScoped
public class ContestsPage {

    private static final int PAGE = 50;
    private static final String VIEW = "contested";
    private static final String ADDRESS = "/office/finance/arrivals.xhtml";

    @Inject
    ContestService service;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<Line> rows = List.of();

    /** Before anything is rendered; nothing on the other views. */
    public void load() {
        if (!isShown()) {
            return;
        }
        try {
            if (request.getMethod().equals("POST")) {
                act();
            }
        } catch (BusinessException refused) {
            problems.refused("", refused);
        }
        rows = service.open(sent.after());
    }

    private void act() {
        if (!sent.text("enter").isEmpty()) {
            service.enter(SentId.of(sent.text("enter")), madeUpBy(sent.text("enter")));
            done("contestEntered");
        } else if (!sent.text("confirm").isEmpty()) {
            service.confirm(SentId.of(sent.text("confirm")));
            done("contestConfirmed");
        } else {
            service.cancel(SentId.of(sent.text("cancel")));
            done("contestCancelled");
        }
    }

    /** By which arrival its payer paid it back, as chosen in its row. */
    private Optional<Long> madeUpBy(String contest) {
        String chosen = sent.text("by-" + contest);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(SentId.of(chosen));
    }

    private static void done(String what) {
        Redirect.to(ADDRESS, "view", VIEW, "done", what);
    }

    /** Whether this view is asked for. */
    public boolean isShown() {
        return sent.text("view").equals(VIEW);
    }

    public List<Line> getRows() {
        return rows;
    }

    /** The id the next page goes on after, empty on the last page. */
    public String getNext() {
        return rows.size() < PAGE ? "" : Long.toString(rows.get(PAGE - 1).id());
    }

    /** Whether the reader entered it, and so cannot confirm it. */
    public boolean mine(Line line) {
        return request.getUserPrincipal().getName().equals(line.enteredBy());
    }
}
