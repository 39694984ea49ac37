package hall.web.faces.portal;

import hall.casefile.service.ItemFlowQueries;
import hall.catalogue.domain.ItemVersionView;
import hall.catalogue.service.ItemQueries;
import hall.shared.BusinessException;
import hall.shared.ServiceItemCode;
import hall.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The flow of an item as a file for programs that draw and check processes (BPMN 2.0). */
@WebServlet(urlPatterns = "/items/flow.bpmn")
public class FlowServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ItemQueries items;

    @Inject
    private transient ItemFlowQueries flows;

    @Inject
    private transient ItemNames names;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ItemVersionView> version = version(request.getParameter("code"));
        if (version.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ItemVersionView v = version.get();
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + v.code() + "-" + v.version() + ".bpmn\"");
        response.getWriter().write(FlowBpmn.write(flows.of(v), names.of(v.code()), words.phrases()));
    }

    private Optional<ItemVersionView> version(String code) {
        try {
            return items.version(new ServiceItemCode(code == null ? "" : code));
        } catch (BusinessException unknown) {
            return Optional.empty();
        }
    }
}
