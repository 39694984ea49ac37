package hall.web.table;

import hall.fund.domain.staff.Member;
import hall.fund.domain.staff.StaffLine;
import hall.fund.domain.staff.TableKind;
import hall.fund.service.staff.StaffTableQueries;
import hall.fund.service.table.StaffHeadings;
import hall.fund.service.table.TableWriter;
import hall.shared.BusinessException;
import hall.web.faces.SentId;
import hall.web.faces.employer.LineWords;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables for an employer's clerk, all to be handed in: the wrong lines of one that was, as they were typed, each with what is wrong with it in
 * a last column that is not read again; the staff with its bases, and the staff for back payments, to be filled in. Rows are fetched and
 * written a thousand at a time.
 */
@WebServlet(urlPatterns = {"/employer/errors.xlsx", "/employer/bases.xlsx", "/employer/back-payments.xlsx"})
public class StaffTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffTableQueries queries;

    @Inject
    private transient LineWords lineWords;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String employer = request.getParameter("employer") == null ? "" : request.getParameter("employer");
            switch (request.getServletPath()) {
                case "/employer/errors.xlsx" -> errors(SentId.of(request.getParameter("table")), response);
                case "/employer/bases.xlsx" -> toFillIn(TableKind.BASES, employer, "bases", response);
                default -> toFillIn(TableKind.BACK_PAYMENTS, employer, "back-payments", response);
            }
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void errors(long table, HttpServletResponse response) throws IOException {
        TableKind kind = TableKind.valueOf(queries.table(table).kind());
        List<StaffLine> first = queries.lines(table, 0, StaffTableQueries.LINES, true);
        List<String> heading = new ArrayList<>(StaffHeadings.typed(kind));
        heading.add("错误原因");
        Tables.begin(response, "errors");
        TableWriter.write(response.getOutputStream(), "错误", heading, out -> {
            List<StaffLine> some = first;
            while (!some.isEmpty()) {
                some.forEach(line -> out.row(wrong(line)));
                int last = some.get(some.size() - 1).row();
                some = queries.lines(table, last, StaffTableQueries.LINES, true);
            }
        });
    }

    private List<String> wrong(StaffLine line) {
        List<String> cells = StaffHeadings.cells(line.typed());
        cells.add(lineWords.of(line));
        return cells;
    }

    private void toFillIn(TableKind kind, String employer, String name, HttpServletResponse response)
            throws IOException {
        List<Member> first = queries.staff(employer, kind, "");
        Tables.begin(response, name);
        String title = kind == TableKind.BASES ? "缴存基数" : "补缴";
        TableWriter.write(response.getOutputStream(), title, StaffHeadings.toFillIn(kind), out -> {
            List<Member> some = first;
            while (!some.isEmpty()) {
                some.forEach(m -> out.row(empty(kind, m)));
                some = queries.staff(employer, kind, some.get(some.size() - 1).account());
            }
        });
    }

    private static List<String> empty(TableKind kind, Member member) {
        String now = kind == TableKind.BASES ? member.base().toString() : "";
        return List.of(member.account(), member.holderName(), now, "");
    }
}
