package hall.web.faces.finance;

import hall.payment.service.CameBackPayments;
import hall.payment.service.CameBackPayments.Sheet;
import hall.payment.service.CameBackPayments.Waiting;
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

/** Payments that were done and came back (退汇): one officer enters it by the line that brought the money, another confirms it. */
@Named("cameBackPage")
@RequestScoped
public class CameBackPage {

    private static final int PAGE = 50;
    private static final String ADDRESS = "/office/finance/came-back.xhtml";

    @Inject
    CameBackPayments service;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<Waiting> all = List.of();
    private Sheet sheet;

    /** Before anything is rendered: does what was sent, and refuses who may not look. */
    public void load() {
        all = service.waiting(sent.after());
        String number = sent.text("payment").strip();
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
        LostRaces.again(() -> {
            switch (act) {
                case "enter" -> service.enter(number, sent.text("serial"));
                case "confirm" -> service.confirm(number, SentId.of(sent.text("seen")));
                case "cancel" -> service.cancel(number, SentId.of(sent.text("seen")));
                default -> throw new BusinessException("PAY-014");
            }
            return act;
        });
        // What is confirmed is not done any more: nothing is left to be shown of it.
        if (act.equals("confirm")) {
            Redirect.to(ADDRESS, "done", act);
        } else {
            Redirect.to(ADDRESS, "payment", number, "done", act);
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "PAY-050" -> "payment";
            case "PAY-051", "PAY-052", "PAY-053", "PAY-055" -> "serial";
            default -> "";
        };
    }

    /** Those that wait for a second officer. */
    public List<Waiting> getAll() {
        return all;
    }

    /** The id the next page goes on after, empty on the last page. */
    public String getNext() {
        return all.size() < PAGE ? "" : Long.toString(all.get(PAGE - 1).ruling().id());
    }

    /** The one to find out about, null while none is chosen. */
    public Sheet getSheet() {
        return sheet;
    }

    /** The key of the words that say what confirming will do. */
    public String getWill() {
        return "cameback.will." + PurposeWords.kind(sheet.reference());
    }

    /** Whether the reader entered what waits, and so cannot confirm it. */
    public boolean isMine() {
        return request.getUserPrincipal().getName().equals(sheet.waiting().enteredBy());
    }

    /** The serial that was typed or came along, or that of a line which says it is of this payment. */
    public String getSerial() {
        return sent.text("serial").isEmpty() ? sheet.brought() : sent.text("serial");
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("cameback.done.");
    }
}
