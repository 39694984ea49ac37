package hall.web.faces.finance;

import hall.finance.domain.voucher.VoucherSheet;
import hall.finance.service.VoucherQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Manual vouchers, newest first: what waits for a second officer, or all. */
@Named("vouchersPage")
@RequestScoped
public class VouchersPage {

    private static final int ROWS = 50;

    @Inject
    VoucherQueries queries;

    @Inject
    HttpServletRequest request;

    private List<VoucherSheet> rows;

    /** First of all: whoever may not read is refused. */
    @PostConstruct
    void load() {
        String before = request.getParameter("before");
        rows = queries.page(
                isOpen(),
                before != null && before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE,
                ROWS);
    }

    /** Whether only what is to be decided is shown. */
    public boolean isOpen() {
        return "open".equals(request.getParameter("view"));
    }

    public List<VoucherSheet> getRows() {
        return rows;
    }

    /** The voucher the next page goes on before, empty on the last page. */
    public String getNext() {
        return rows.size() < ROWS ? "" : Long.toString(rows.get(ROWS - 1).id());
    }
}
