package hall.web.faces.finance;

import hall.payment.domain.FrozenPayment;
import hall.payment.domain.PaymentRuling.Verdict;
import hall.payment.service.FrozenPayments;
import hall.payment.service.FrozenPayments.Line;
import hall.payment.service.FrozenPayments.Sheet;
import hall.shared.BusinessException;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Payments about which the bank contradicted our books: two officers find out what became of each; supervision and audit see which there are. */
@Named("frozenPage")
@RequestScoped
public class FrozenPage {

    private static final int PAGE = 50;
    private static final String ADDRESS = "/office/finance/frozen.xhtml";

    @Inject
    FrozenPayments service;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<FrozenPayment> all = List.of();
    private Sheet sheet;

    /** Before anything is rendered: does what was sent, and refuses who may not look. */
    public void load() {
        all = service.page(sent.after());
        String number = sent.text("payment");
        if (number.isEmpty()) {
            return;
        }
        try {
            sheet = service.payment(number);
            if (request.getMethod().equals("POST")) {
                act(sent.text("act"), number);
            }
        } catch (BusinessException refused) {
            problems.refused(field(refused.code()), refused);
        }
    }

    private void act(String act, String number) {
        // Two who enter for one payment, or one line for two: the database lets one of them through, the other is told.
        LostRaces.again(() -> {
            switch (act) {
                case "paid" -> service.enterPaid(number, sent.text("serial"));
                case "unpaid" ->
                    service.enterUnpaid(
                            number, sent.text("document"), sent.day("dated").orElse(null));
                case "confirm" -> service.confirm(number, SentId.of(sent.text("seen")));
                case "cancel" -> service.cancel(number, SentId.of(sent.text("seen")));
                default -> throw new BusinessException("PAY-014");
            }
            return act;
        });
        // What is confirmed is not frozen any more: nothing is left to be shown of it.
        if (act.equals("confirm")) {
            Redirect.to(ADDRESS, "done", act);
        } else {
            Redirect.to(ADDRESS, "payment", number, "done", act);
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "PAY-035", "PAY-036", "PAY-037", "PAY-038", "PAY-039", "PAY-045" -> "serial";
            case "PAY-041" -> "document";
            case "PAY-042" -> "dated";
            default -> "";
        };
    }

    public List<FrozenPayment> getAll() {
        return all;
    }

    /** The id the next page goes on after, empty on the last page. */
    public String getNext() {
        return all.size() < PAGE ? "" : Long.toString(all.get(PAGE - 1).id());
    }

    /** The one to find out about, null while none is chosen. */
    public Sheet getSheet() {
        return sheet;
    }

    public FrozenPayment getPayment() {
        return sheet.payment();
    }

    /** Whether the reader entered what waits, and so cannot confirm it. */
    public boolean isMine() {
        return request.getUserPrincipal().getName().equals(sheet.waiting().enteredBy());
    }

    /** The key of the words that say what confirming will do. */
    public String getWill() {
        if (sheet.waiting().verdict() == Verdict.PAID) {
            return sheet.payment().refused() ? "frozen.will.LATE" : "frozen.will.PAID";
        }
        return sheet.payment().refused() ? "frozen.will.AGAIN" : "frozen.will.UNPAID";
    }

    /** The serial that was typed, or that of the only line that went out and mentions the payment. */
    public String getSerial() {
        if (!sent.text("serial").isEmpty()) {
            return sent.text("serial");
        }
        List<Line> out = sheet.lines().stream().filter(Line::out).toList();
        return out.size() == 1 ? out.get(0).bankSerial() : "";
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("frozen.done.");
    }
}
