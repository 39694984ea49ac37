package hall.web.faces.finance;

import hall.fund.domain.contribution.PayerClue;
import hall.fund.service.contribution.ArrivalService;
import hall.fund.service.contribution.ArrivalService.Line;
import hall.fund.service.contribution.ArrivalService.Sheet;
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
import java.util.stream.Collectors;

/** Money of unknown payers: how long each has been here, what points to an employer, and the form that gives it to one. */
@Named("arrivalsPage")
@RequestScoped
public class ArrivalsPage {

    private static final int PAGE = 50;
    private static final int REASON_LENGTH = 200;
    private static final String OTHER = "other";

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
        String after = sent.text("after");
        lines = service.unidentified(after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0);
        if (sent.text("arrival").isEmpty()) {
            return;
        }
        try {
            sheet = service.arrival(SentId.of(sent.text("arrival")));
            if (request.getMethod().equals("POST") && !sent.text("step").equals("back")) {
                assign();
            }
        } catch (BusinessException refused) {
            meant = null;
            problems.refused(field(refused), refused);
        }
    }

    private void assign() {
        if (getReason().isEmpty() || getReason().length() > REASON_LENGTH) {
            throw new BusinessException("FUND-036", REASON_LENGTH);
        }
        meant = service.employer(getEmployer());
        if (sent.text("step").equals("do")) {
            service.assign(sheet.line().id(), meant.employer(), getReason());
            Redirect.to("/office/finance/arrivals.xhtml", "done", "assigned");
        }
    }

    private static String field(BusinessException refused) {
        return switch (refused.code()) {
            case "FUND-036" -> "reason";
            case "CONTRIBUTION-031" -> OTHER;
            default -> "";
        };
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The id the next page goes on after, empty on the last page. */
    public String getNext() {
        return lines.size() < PAGE ? "" : Long.toString(lines.get(PAGE - 1).id());
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
