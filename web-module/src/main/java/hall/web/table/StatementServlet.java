package hall.web.table;

import hall.finance.domain.statement.Sheet;
import hall.finance.service.PeriodQueries;
import hall.finance.service.PeriodQueries.Statements;
import hall.fund.service.table.TableWriter;
import hall.web.faces.finance.SentDay;
import hall.web.faces.finance.SheetWords;
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

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LocalDate> day = SentDay.read(request.getParameter("day"));
        if (day.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Statements statements = queries.statements(day.get());
        Downloads.begin(response, false, "statements-" + day.get());
        List<Sheet> sheets = statements.sheets();
        TableWriter.write(response.getOutputStream(), title(sheets.get(0)), sheetWords.heading(sheets.get(0)), out -> {
            for (int i = 0; i < sheets.size(); i++) {
                Sheet sheet = sheets.get(i);
                if (i > 0) {
                    out.table(title(sheet), sheetWords.heading(sheet));
                }
                sheet.rows().forEach(r -> out.row(sheetWords.cells(r)));
            }
        });
    }

    private String title(Sheet sheet) {
        return sheetWords.title(sheet);
    }
}
