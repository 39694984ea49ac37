package hall.web.table;

import hall.finance.domain.journal.ExportRow;
import hall.finance.domain.voucher.VoucherChart;
import hall.finance.domain.voucher.VoucherNumber;
import hall.finance.service.JournalQueries;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.service.table.CsvWriter;
import hall.fund.service.table.TableWriter;
import hall.shared.BusinessException;
import hall.web.faces.SentDay;
import hall.web.security.AccessRefusals;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Every voucher of a period to take away, one row a transfer, as XLSX or CSV. Rows are fetched and written a thousand at a time, so that
 * memory stays as it is however long the period; that somebody takes it is noted before the first byte leaves. Headings are Chinese: it
 * is what auditors of the centre's read.
 */
@WebServlet(urlPatterns = {"/office/finance/journal.xlsx", "/office/finance/journal.csv"})
public class JournalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADING = List.of(
            "记账日期", "凭证字号", "凭证编号", "业务键", "登记时间", "办件编号", "冲销的凭证", "行", "借方科目", "借方科目名称", "贷方科目", "贷方科目名称", "金额", "摘要",
            "附件", "制单", "复核");

    @Inject
    private transient JournalQueries queries;

    @Inject
    private transient AccessRefusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LocalDate> from = SentDay.read(request.getParameter("from"));
        Optional<LocalDate> to = SentDay.read(request.getParameter("to"));
        if (from.isEmpty() || to.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            export(request.getServletPath().endsWith(".csv"), from.get(), to.get(), response);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException wrongPost) {
            refusals.note(request, wrongPost);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void export(boolean csv, LocalDate from, LocalDate to, HttpServletResponse response) throws IOException {
        queries.beginExport(from, to, csv ? "csv" : "xlsx");
        Downloads.begin(response, csv, "journal-" + from + "-" + to);
        if (csv) {
            CsvWriter.write(response.getOutputStream(), HEADING, out -> each(from, to, out::row));
        } else {
            TableWriter.write(response.getOutputStream(), "凭证", HEADING, out -> each(from, to, out::row));
        }
    }

    private void each(LocalDate from, LocalDate to, Consumer<List<?>> out) {
        List<ExportRow> some = queries.rows(from, to, null);
        while (!some.isEmpty()) {
            some.forEach(r -> out.accept(cells(r)));
            some = queries.rows(from, to, some.get(some.size() - 1));
        }
    }

    private static List<?> cells(ExportRow r) {
        return List.of(
                r.bookedOn().toString(),
                r.number() == null ? "" : new VoucherNumber(YearMonth.from(r.bookedOn()), r.number()).display(),
                Long.toString(r.entry()),
                r.businessKey(),
                r.bookedAt().toString(),
                Objects.toString(r.caseNumber(), ""),
                Objects.toString(r.undoes(), ""),
                Integer.toString(r.line()),
                r.debit(),
                VoucherChart.title(new LedgerAccount(r.debit())),
                r.credit(),
                VoucherChart.title(new LedgerAccount(r.credit())),
                r.amount(),
                Objects.toString(r.made().summary(), ""),
                Objects.toString(r.made().document(), ""),
                Objects.toString(r.made().enteredBy(), ""),
                Objects.toString(r.made().decidedBy(), ""));
    }
}
