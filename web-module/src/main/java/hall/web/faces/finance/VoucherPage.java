package hall.web.faces.finance;

import hall.finance.domain.voucher.OpenDays;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.domain.voucher.VoucherSheet;
import hall.finance.domain.voucher.VoucherState;
import hall.finance.service.VoucherQueries;
import hall.finance.service.VoucherQueries.Numbered;
import hall.finance.service.VoucherService;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.service.LostRaces;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** One manual voucher, and what the officer who reads it may do with it. */
@Named("voucherPage")
@RequestScoped
public class VoucherPage {

    private static final Map<String, String> FIELDS =
            Map.of("VOUCHER-009", "on", "VOUCHER-012", "reason", "VOUCHER-014", "on", "VOUCHER-015", "on");

    @Inject
    VoucherQueries queries;

    @Inject
    VoucherService service;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private Numbered view;
    private OpenDays days;

    /** First of all: what is none is said so, and whoever may not read is refused. */
    @PostConstruct
    void load() {
        days = queries.openDays();
        if (request.getParameter("id") != null) {
            view = queries.voucher(SentId.of(request.getParameter("id")));
        }
    }

    /** Leads to the list when no voucher is named. */
    public void arrive() {
        if (view == null) {
            Redirect.to("/office/finance/vouchers.xhtml");
        }
    }

    public VoucherSheet getSheet() {
        return view.sheet();
    }

    /** As it stands on paper, empty while it is not posted. */
    public String getNumber() {
        return number(view.number());
    }

    /** Number of the red entry, empty while it is not undone. */
    public String getRed() {
        return number(view.red());
    }

    private String number(Optional<VoucherNumber> of) {
        return of.map(n -> words.text("voucher.number.of", n.month().toString(), n.display()))
                .orElse("");
    }

    public OpenDays getDays() {
        return days;
    }

    /** Whether the reader entered it, or asked for what is to be decided: a colleague decides. */
    public boolean isMine() {
        VoucherSheet sheet = view.sheet();
        String first =
                sheet.state() == VoucherState.CANCEL_ASKED ? sheet.cancel().askedBy() : sheet.enteredBy();
        return Actor.ofPrincipal(request.getUserPrincipal().getName()).id().equals(first);
    }

    public boolean isEntered() {
        return view.sheet().state() == VoucherState.ENTERED;
    }

    public boolean isPosted() {
        return view.sheet().state() == VoucherState.POSTED;
    }

    public boolean isCancelAsked() {
        return view.sheet().state() == VoucherState.CANCEL_ASKED;
    }

    public void post() {
        attempt("posted", () -> service.post(id()));
    }

    public void refuse() {
        attempt("refused", () -> service.refuse(id(), sent.text("reason")));
    }

    public void askCancel() {
        LocalDate on = sent.day("on").orElse(null);
        attempt("asked", () -> service.askCancel(id(), on, sent.text("reason")));
    }

    public void cancel() {
        attempt("cancelled", () -> service.cancel(id()));
    }

    public void keep() {
        attempt("kept", () -> service.keep(id(), sent.text("reason")));
    }

    private void attempt(String done, Runnable act) {
        try {
            LostRaces.orRefuse("FINANCE-021", act);
            Redirect.to("/office/finance/voucher.xhtml", "id", Long.toString(id()), "done", done);
        } catch (BusinessException refused) {
            problems.refused(FIELDS.getOrDefault(refused.code(), ""), refused);
            load();
        }
    }

    private long id() {
        return view.sheet().id();
    }

    /** What the date field shows: what was typed, or today. */
    public String getOn() {
        return request.getParameter("on") == null ? days.last().toString() : sent.text("on");
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return sent.done("voucher.done.");
    }
}
