package hall.web.table;

import hall.fund.domain.contribution.Member;
import hall.fund.domain.contribution.StaffLine;
import hall.fund.service.contribution.StaffTableQueries;
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
import java.util.List;

/**
 * Two tables for an employer's clerk: what is wrong in a table that was handed in, to be mended and handed in again, and the staff with its
 * bases, to be filled in. Headings are Chinese: they are what is read again. Rows are fetched and written a thousand at a time.
 */
@WebServlet(urlPatterns = {"/employer/errors.xlsx", "/employer/bases.xlsx"})
public class StaffTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffTableQueries queries;

    @Inject
    private transient LineWords lineWords;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().endsWith("errors.xlsx")) {
                errors(SentId.of(request.getParameter("table")), response);
            } else {
                bases(request.getParameter("employer"), response);
            }
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void errors(long table, HttpServletResponse response) throws IOException {
        List<StaffLine> first = queries.lines(table, 0, StaffTableQueries.LINES, true);
        Tables.begin(response, "errors");
        TableWriter.write(response.getOutputStream(), "错误", List.of("行号", "个人账号", "姓名", "填写的金额", "错误原因"), out -> {
            List<StaffLine> some = first;
            while (!some.isEmpty()) {
                some.forEach(l ->
                        out.row(List.of(Integer.toString(l.row()), l.account(), l.name(), l.typed(), lineWords.of(l))));
                int last = some.get(some.size() - 1).row();
                some = queries.lines(table, last, StaffTableQueries.LINES, true);
            }
        });
    }

    private void bases(String employer, HttpServletResponse response) throws IOException {
        String account = employer == null ? "" : employer;
        List<Member> first = queries.staff(account, "");
        Tables.begin(response, "bases");
        TableWriter.write(response.getOutputStream(), "缴存基数", List.of("个人账号", "姓名", "现缴存基数", "新缴存基数"), out -> {
            List<Member> some = first;
            while (!some.isEmpty()) {
                some.forEach(m ->
                        out.row(List.of(m.account(), m.holderName(), m.base().toString(), "")));
                some = queries.staff(account, some.get(some.size() - 1).account());
            }
        });
    }
}
