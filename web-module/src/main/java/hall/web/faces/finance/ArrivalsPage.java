package hall.web.faces.finance;

import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.PayerClue;
import hall.fund.service.suspense.ArrivalService;
import hall.fund.service.suspense.ArrivalService.Line;
import hall.fund.service.suspense.ArrivalService.Sheet;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Money of unknown payers: how long each has been here, what points to an employer, and the forms that give it to one or send it back. */
@Named("arrivalsPage")
@RequestScoped
public class ArrivalsPage {

    private static final int PAGE = 50;
    private static final int REASON_LENGTH = 200;
    private static final String OTHER = "other";
    private static final String ADDRESS = "/office/finance/arrivals.xhtml";
    private static final String WAITING = "arrivals.h1";

    /** The keys of the names of the other views. */
    private static final Map<String, String> HEADINGS =
            Map.of("refunded", "refund.list", "employers", "suspense.h1", "contested", "contest.h1");

    private static final Set<String> PAYERS = Set.of("corporate", "person");

    @Inject
    ArrivalService service;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<Line> lines = List.of();
    private Sheet sheet;
    private PayerClue meant;

    /** Before anything is rendered: does what was confirmed, and refuses who is no finance officer. */
    public void load() {
        if (!isWaiting() && !isRefunded()) {
            return;
        }
        long after = sent.after();
        lines = isRefunded() ? service.refunded(after == 0 ? Long.MAX_VALUE : after) : service.unidentified(after);
        if (sent.text("arrival").isEmpty()) {
            return;
        }
        try {
            sheet = service.arrival(SentId.of(sent.text("arrival")));
            if (request.getMethod().equals("POST") && !sent.text("step").equals("back")) {
                act();
            }
        } catch (BusinessException refused) {
            meant = null;
            problems.refused(field(refused), refused);
        }
    }

    private void act() {
        switch (sent.text("refund")) {
            case "" -> claim();
            case "confirm-claim" -> {
                service.confirmClaim(sheet.line().id(), SentId.of(sent.text("seen")));
                Redirect.to(ADDRESS, "done", "assigned");
            }
            case "withdraw-claim" -> {
                service.withdrawClaim(sheet.line().id(), SentId.of(sent.text("seen")));
                done("claimWithdrawn");
            }
            case "confirm" -> {
                service.confirmRefund(sheet.line().id(), SentId.of(sent.text("seen")));
                done("confirmed");
            }
            case "withdraw" -> {
                service.withdrawRefund(sheet.line().id(), SentId.of(sent.text("seen")));
                done("withdrawn");
            }
            default -> propose();
        }
    }

    private void propose() {
        String kind = sent.text("payer");
        if (!PAYERS.contains(kind)) {
            throw new BusinessException("CONTRIBUTION-086");
        }
        service.proposeRefund(sheet.line().id(), kind.equals("corporate"), sent.text("because"));
        done("proposed");
    }

    private void done(String what) {
        Redirect.to(ADDRESS, "arrival", Long.toString(sheet.line().id()), "done", what);
    }

    private void claim() {
        if (getReason().isEmpty() || getReason().length() > REASON_LENGTH) {
            problems.refused("reason", new BusinessException("FUND-036", REASON_LENGTH));
        }
        PayerClue named = service.employer(getEmployer());
        if (problems.isAny()) {
            return;
        }
        meant = named;
        if (sent.text("step").equals("do")) {
            service.proposeClaim(sheet.line().id(), meant.employer(), getReason());
            done("claimed");
        }
    }

    private String field(BusinessException refused) {
        return switch (refused.code()) {
            case "FUND-036" -> sent.text("refund").isEmpty() ? "reason" : "because";
            case "CONTRIBUTION-086" -> "payer";
            case "CONTRIBUTION-031" -> OTHER;
            default -> "";
        };
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether those are listed that were sent back, instead of those that wait. */
    public boolean isRefunded() {
        return view().equals("refunded");
    }

    /** Whether those are listed that wait for an owner: the view of its own that has no name. */
    public boolean isWaiting() {
        return HEADINGS.getOrDefault(view(), WAITING).equals(WAITING);
    }

    private String view() {
        return sent.text("view");
    }

    /** The key of the view's name. */
    public String getHeading() {
        return HEADINGS.getOrDefault(view(), WAITING);
    }

    /** The key of what is to be known about the view. */
    public String getLead() {
        return switch (view()) {
            case "refunded" -> "refund.lead";
            case "employers" -> "suspense.lead";
            case "contested" -> "contest.lead";
            default -> "arrivals.lead";
        };
    }

    /** Where one is decided about: what an employer has waiting stands on its own view. */
    public String link(Line line) {
        return line.employers() ? "view=employers&money=" + line.refund().money() : "arrival=" + line.id();
    }

    /** The id the next page goes on after, empty on the last page. */
    public String getNext() {
        if (lines.size() < PAGE) {
            return "";
        }
        Line last = lines.get(PAGE - 1);
        return Long.toString(isRefunded() ? last.refund().id() : last.id());
    }

    /** The one to decide about, null while none is chosen. */
    public Sheet getSheet() {
        return sheet;
    }

    /** The employer it would go to, null before it is read once more. */
    public PayerClue getMeant() {
        return meant;
    }

    /** Whether the form has to be filled in. */
    public boolean isFilling() {
        return sheet != null && meant == null;
    }

    /** Whether somebody is giving it to an employer or sending it back, or it is back. */
    public boolean isStanding() {
        return sheet.claim() != null || isGoingBack();
    }

    private boolean isGoingBack() {
        return sheet.line().refund() != null && sheet.line().refund().stands();
    }

    /** Whether a second officer has to confirm that it is sent back. */
    public boolean isProposed() {
        return isGoingBack() && sheet.line().refund().state() == ArrivalRefund.State.PROPOSED;
    }

    /** Whether the reader proposed it, and so cannot confirm it. */
    public boolean isMine() {
        String by = sheet.claim() == null
                ? sheet.line().refund().proposedBy()
                : sheet.claim().by();
        return request.getUserPrincipal().getName().equals(by);
    }

    /** What points to the employer, in words. */
    public String because(PayerClue clue) {
        return clue.because().stream()
                .map(k -> words.text("arrivals.clue." + k))
                .collect(Collectors.joining(words.text("list.comma")));
    }

    /** Whether the form shows the employer as chosen: what was sent, or the first clue. */
    public boolean chosen(PayerClue clue) {
        String picked = sent.text("employer");
        return picked.isEmpty() ? clue == sheet.clues().get(0) : picked.equals(clue.employer());
    }

    /** Whether the form shows the field for an employer that nothing points to as chosen. */
    public boolean isOther() {
        return sent.text("employer").equals(OTHER) || sheet.clues().isEmpty();
    }

    /** The employer that was chosen or typed. */
    public String getEmployer() {
        String picked = sent.text("employer");
        return picked.isEmpty() || picked.equals(OTHER) ? getTyped().toUpperCase(Locale.ROOT) : picked;
    }

    /** What was typed for an employer that nothing points to. */
    public String getTyped() {
        return sent.text(OTHER);
    }

    public String getReason() {
        return sent.text("reason");
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("arrivals.done.");
    }
}
