package hall.web.table;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.JournalLine;
import hall.fund.service.account.OwnAccountQueries;
import hall.fund.service.table.TableWriter;
import hall.shared.BusinessException;
import hall.web.faces.citizen.JournalWords;
import hall.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The journal of an own account as a table to take home, in the reader's language; rows are fetched two hundred at a time. */
@WebServlet(urlPatterns = "/citizen/fund.xlsx")
public class FundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnAccountQueries accounts;

    @Inject
    private transient JournalWords journalWords;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String account = request.getParameter("account");
            AccountNumber number = new AccountNumber(account == null ? "" : account);
            List<JournalLine> first = accounts.journal(number, Long.MAX_VALUE, OwnAccountQueries.ROWS);
            Tables.begin(response, "journal");
            TableWriter.write(response.getOutputStream(), words.text("fund.journal"), heading(), out -> {
                List<JournalLine> some = first;
                while (!some.isEmpty()) {
                    some.forEach(line -> out.row(cells(line)));
                    some = accounts.journal(number, some.get(some.size() - 1).id(), OwnAccountQueries.ROWS);
                }
            });
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<String> heading() {
        return List.of("booked", "type", "amount", "carried", "current", "after", "serial", "red").stream()
                .map(column -> words.text("fund.col." + column))
                .toList();
    }

    private List<?> cells(JournalLine line) {
        return List.of(
                words.minute(line.bookedAt()),
                journalWords.of(line),
                line.amount(),
                line.carriedOver(),
                line.currentYear(),
                line.balanceAfter(),
                line.serial(),
                line.red() ? words.text("books.red") : "");
    }
}
