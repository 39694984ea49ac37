package hall.web.faces.finance;

import hall.finance.domain.voucher.EnterVoucher;
import hall.finance.domain.voucher.OpenDays;
import hall.finance.domain.voucher.TypedLine;
import hall.finance.domain.voucher.VoucherChart.Choice;
import hall.finance.domain.voucher.VoucherLines;
import hall.finance.service.VoucherQueries;
import hall.finance.service.VoucherService;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.Sent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The form of a manual voucher. What was typed stays, whatever is wrong with it. */
@Named("voucherEntry")
@RequestScoped
public class VoucherEntryPage {

    private static final int ROWS = 6;

    private static final Map<String, String> FIELDS = Map.of(
            "VOUCHER-007", "summary",
            "VOUCHER-008", "document",
            "VOUCHER-009", "on",
            "VOUCHER-014", "on");

    private static final List<String> OF_A_LINE = List.of("VOUCHER-003", "VOUCHER-004");

    @Inject
    VoucherQueries queries;

    @Inject
    VoucherService service;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<Choice> accounts;
    private OpenDays days;
    private int rows;

    /** First of all: whoever may not read is refused. */
    @PostConstruct
    void load() {
        accounts = queries.accounts();
        days = queries.openDays();
        String asked = sent.text("rows");
        rows = asked.matches("[0-9]{1,2}")
                ? Math.max(ROWS, Math.min(VoucherLines.MOST, Integer.parseInt(asked)))
                : ROWS;
    }

    /** Enters it; a form that is sent again leads to the voucher that it made. */
    public void enter() {
        List<TypedLine> lines = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            lines.add(new TypedLine(sent.text("account" + i), sent.text("debit" + i), sent.text("credit" + i)));
        }
        EnterVoucher typed = new EnterVoucher(
                sent.text("key"), sent.day("on").orElse(null), sent.text("summary"), sent.text("document"), lines);
        if (isWrong(typed)) {
            return;
        }
        try {
            Redirect.to("/office/finance/voucher.xhtml", "id", Long.toString(service.enter(typed)), "done", "entered");
        } catch (BusinessException refused) {
            problems.refused(field(refused), refused);
        }
    }

    // Everything that can be said before the books are looked at, at once.
    private boolean isWrong(EnterVoucher typed) {
        problems.judge("on", () -> {
            days.require(typed.bookedOn());
            return typed;
        });
        problems.judge("summary", typed::checkedSummary);
        problems.judge("document", typed::checkedDocument);
        Map<Integer, BusinessException> lines = VoucherLines.wrong(typed.lines());
        lines.forEach((line, wrong) -> problems.refused("account" + line, wrong));
        if (lines.isEmpty()) {
            problems.judge("account1", () -> VoucherLines.read(typed.lines()));
        }
        return problems.isAny();
    }

    private static String field(BusinessException refused) {
        return OF_A_LINE.contains(refused.code())
                ? "account" + refused.arguments().get(0)
                : FIELDS.getOrDefault(refused.code(), "");
    }

    /** More lines; nothing is entered. */
    public void more() {
        rows = Math.min(VoucherLines.MOST, rows + ROWS);
    }

    /** The numbers of the lines. */
    public List<Integer> getLines() {
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }

    public int getRows() {
        return rows;
    }

    public boolean isFull() {
        return rows >= VoucherLines.MOST;
    }

    public List<Choice> getAccounts() {
        return accounts;
    }

    public OpenDays getDays() {
        return days;
    }

    /** What makes one form one voucher. */
    public String getKey() {
        return Optional.of(sent.text("key"))
                .filter(k -> k.matches("[0-9a-f-]{36}"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** What the date field shows: what was typed, or today. */
    public String getOn() {
        return request.getParameter("on") == null ? days.last().toString() : sent.text("on");
    }
}
