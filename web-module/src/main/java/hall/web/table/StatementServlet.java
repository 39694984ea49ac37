package hall.web.table;

import hall.finance.domain.statement.Sheet;
import hall.finance.service.PeriodQueries;
import hall.finance.service.PeriodQueries.Statements;
import hall.fund.service.table.TableWriter;
import hall.web.faces.SentDay;
import hall.web.faces.finance.SheetWords;
import hall.web.security.AccessRefusals;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The statements of a day as XLSX, a sheet each, in the reader's language. */
@WebServlet(urlPatterns = "/office/finance/statements.xlsx")
public class StatementServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PeriodQueries queries;

    @Inject
    private transient SheetWords sheetWords;

    @Inject
    private transient AccessRefusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LocalDate> day = SentDay.read(request.getParameter("day"));
        if (day.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(day.get(), response);
        } catch (EJBAccessException wrongPost) {
            refusals.note(request, wrongPost);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(LocalDate day, HttpServletResponse response) throws IOException {
        Statements statements = queries.statements(day);
        Downloads.begin(response, false, "statements-" + day);
        List<Sheet> sheets = statements.sheets();
        TableWriter.write(response.getOutputStream(), title(sheets.get(0)), sheetWords.heading(sheets.get(0)), out -> {
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                if (i > 0) {
                    out.table(title(sheet), sheetWords.heading(sheet));
                }
                sheet.rows().forEach(r -> out.row(sheetWords.cells(r)));
                sheetWords.foot(statements).forEach(line -> out.row(List.of(line)));
            }
        });
    }

    private String title(Sheet sheet) {
        return sheetWords.title(sheet);
    }
}
