package hall.web.faces.finance;

import hall.fund.domain.suspense.ArrivalRefund;
import hall.fund.domain.suspense.LetterPayee;
import hall.fund.domain.suspense.RefundView;
import hall.fund.service.suspense.ArrivalService;
import hall.fund.service.suspense.SuspenseService;
import hall.fund.service.suspense.SuspenseService.Row;
import hall.fund.service.suspense.SuspenseService.Sheet;
import hall.fund.service.suspense.SuspenseService.Use;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The view "of employers" of the arrivals: what waits in their suspense and how long, what used it, and its way back to its payer. */
@Named("suspensePage")
@RequestScoped
public class SuspensePage {

    private static final int PAGE = 50;
    private static final String ADDRESS = "/office/finance/arrivals.xhtml";
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final Set<String> PAYERS = Set.of("corporate", "person");
    private static final List<LetterField> LETTER = List.of(
            new LetterField("letter", "suspense.letter", 60),
            new LetterField("payeeName", "suspense.letter.name", 120),
            new LetterField("payeeAccount", "suspense.letter.account", 40),
            new LetterField("payeeBank", "suspense.letter.bank", 60));

    @Inject
    SuspenseService service;

    @Inject
    ArrivalService arrivals;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    /**
     * A field of the form.
     *
     * @param label key of its words
     * @param most characters
     */
    public record LetterField(String id, String label, int most) {}

    private List<Row> rows = List.of();
    private Sheet sheet;

    /** Before anything is rendered; nothing on the other views. */
    public void load() {
        if (!isShown()) {
            return;
        }
        rows = service.waiting(since(), sent.after());
        if (sent.text("money").isEmpty()) {
            return;
        }
        try {
            sheet = service.item(SentId.of(sent.text("money")));
            if (request.getMethod().equals("POST")) {
                act();
            }
        } catch (BusinessException refused) {
            problems.refused(field(refused), refused);
        }
    }

    // What is no day shows the first page: nobody types it.
    private LocalDate since() {
        return sent.text("since").matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? sent.day("since", FIRST) : FIRST;
    }

    private void act() {
        long id = sheet.row().line().id();
        switch (sent.text("refund")) {
            case "confirm" -> {
                arrivals.confirmRefund(id, SentId.of(sent.text("seen")));
                done("confirmed");
            }
            case "withdraw" -> {
                arrivals.withdrawRefund(id, SentId.of(sent.text("seen")));
                done("withdrawn");
            }
            case "letter" -> letter(id);
            default -> {
                if (!PAYERS.contains(sent.text("payer"))) {
                    throw new BusinessException("CONTRIBUTION-086");
                }
                service.proposeRefund(id, sent.text("payer").equals("corporate"), sent.text("because"));
                done("proposed");
            }
        }
    }

    private void letter(long id) {
        LetterPayee payee = new LetterPayee(
                sent.text("letter"), sent.text("payeeName"), sent.text("payeeAccount"), sent.text("payeeBank"));
        if (!PAYERS.contains(sent.text("kind"))) {
            throw new BusinessException("CONTRIBUTION-101");
        }
        service.proposeByLetter(id, payee, sent.text("kind").equals("corporate"), sent.text("why"));
        done("proposed");
    }

    /** What is copied from an employer's letter. */
    public List<LetterField> getLetterFields() {
        return LETTER;
    }

    /** The account a refund that waits is to go to. */
    public String getPayee() {
        RefundView.Letter letter = sheet.row().refund().letter();
        return letter == null ? sheet.payer().orElseThrow().account() : letter.account();
    }

    private void done(String what) {
        String id = Long.toString(sheet.row().line().id());
        Redirect.to(ADDRESS, "view", "employers", "money", id, "done", what);
    }

    private String field(BusinessException refused) {
        return switch (refused.code()) {
            case "FUND-036" -> sent.text("refund").equals("letter") ? "why" : "because";
            case "CONTRIBUTION-055" -> "letter";
            case "CONTRIBUTION-098" -> "payeeName";
            case "CONTRIBUTION-099" -> "payeeBank";
            case "CONTRIBUTION-100" -> "payeeAccount";
            case "CONTRIBUTION-101" -> "kind";
            case "CONTRIBUTION-086" -> "payer";
            default -> "";
        };
    }

    /** Whether this view is asked for. */
    public boolean isShown() {
        return sent.text("view").equals("employers");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The sum the next page goes on after, null on the last page. */
    public Row getNext() {
        return rows.size() < PAGE ? null : rows.get(PAGE - 1);
    }

    /** The one to decide about, null while none is chosen. */
    public Sheet getSheet() {
        return sheet;
    }

    /** Whether somebody is sending it back, or it is back. */
    public boolean isStanding() {
        return sheet.row().refund() != null && sheet.row().refund().stands();
    }

    /** Whether a second officer has to confirm that it is sent back. */
    public boolean isProposed() {
        return isStanding() && sheet.row().refund().state() == ArrivalRefund.State.PROPOSED;
    }

    /** Whether the reader proposed it, and so cannot confirm it. */
    public boolean isMine() {
        return request.getUserPrincipal().getName().equals(sheet.row().refund().proposedBy());
    }

    /** What a list took, in words. */
    public String used(Use use) {
        return words.text(
                "suspense.use." + (use.posted() ? "POSTED" : "CLAIMED"),
                use.list(),
                use.month().display(),
                words.money(use.amount()));
    }

    /** Why it cannot be sent back, as the key of a sentence; empty when it can. */
    public String getImpossible() {
        if (!sheet.row().line().remaining().isPositive()) {
            return "suspense.nothing";
        }
        if (sheet.payer().isEmpty()) {
            return "suspense.several";
        }
        return sheet.isRefundable() ? "" : "refund.impossible";
    }
}
