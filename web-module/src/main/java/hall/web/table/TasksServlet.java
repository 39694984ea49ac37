package hall.web.table;

import hall.casefile.domain.CaseListing;
import hall.casefile.service.TaskQueries;
import hall.casefile.service.TaskQueries.TaskPage;
import hall.catalogue.service.ItemQueries;
import hall.fund.service.table.TableWriter;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import hall.web.faces.officer.Limit;
import hall.web.faces.officer.TaskAddress;
import hall.web.faces.portal.ItemNames;
import hall.web.security.AccessRefusals;
import hall.web.words.Words;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The officer's list as a table to take away, in the words of the page, by the address of the page; that it is taken is noted first. */
@WebServlet(urlPatterns = "/office/tasks.xlsx")
public class TasksServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskQueries queries;

    @Inject
    private transient ItemQueries items;

    @Inject
    private transient ItemNames names;

    @Inject
    private transient Words words;

    @Inject
    private transient AccessRefusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            TaskAddress address = TaskAddress.of(request, items.all());
            TaskPage page = queries.taken(address.filter(), address.order());
            Tables.begin(response, "tasks-" + page.today());
            String view = words.text("tasks.view." + address.filter().view());
            long left =
                    page.counts().get(address.filter().view()) - page.lines().size();
            TableWriter.write(response.getOutputStream(), view, heading(), out -> {
                page.lines().forEach(line -> out.row(cells(line, page)));
                if (left > 0) {
                    out.row(List.of(words.text("tasks.export.more", page.lines().size(), left)));
                }
            });
        } catch (BusinessException unknown) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException wrongPost) {
            refusals.note(request, wrongPost);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private List<String> heading() {
        return Stream.of(
                        "office.col.limit",
                        "cases.no",
                        "cases.item",
                        "receipt.stage",
                        "apply.who",
                        "office.col.lodged",
                        "office.col.due",
                        "office.col.officer")
                .map(words::text)
                .toList();
    }

    private List<?> cells(CaseListing line, TaskPage page) {
        return List.of(
                words.text(Limit.of(line, page).key()),
                line.caseNumber(),
                names.of(new ServiceItemCode(line.itemCode())),
                words.text("stage." + line.status().stage()),
                line.applicantName(),
                words.minute(line.lodgedAt()),
                line.stageDue().toString(),
                line.claimedBy() == null
                        ? words.text("office.unclaimed")
                        : page.takers().getOrDefault(line.claimedBy(), line.claimedBy()));
    }
}
