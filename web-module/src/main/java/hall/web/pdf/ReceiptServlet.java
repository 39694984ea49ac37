package hall.web.pdf;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.service.CaseQueries;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Look;
import hall.web.faces.citizen.CaseSheet;
import hall.web.words.Words;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The receipt of the applicant's own case as a PDF to keep. Its QR code leads to the progress page with the number filled in;
 * what opens the case there, the code of the text message, stands on no paper.
 */
@WebServlet(urlPatterns = "/citizen/receipt.pdf", loadOnStartup = 1)
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String QR_SIZE = "34mm";

    @Inject
    private transient CaseQueries queries;

    @Inject
    private transient CaseSheet sheet;

    @Inject
    private transient Words words;

    @Inject
    private transient Look look;

    @Inject
    private transient Press press;

    @Resource
    private transient ManagedExecutorService executor;

    /** The first PDF costs seconds, most of them for a font of 20,000 characters: nobody shall wait for that. */
    @Override
    public void init() {
        executor.execute(press::warm);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseProgressView view;
        byte[] pdf;
        try {
            String no = request.getParameter("no");
            view = queries.progress(new CaseNumber(no == null ? "" : no));
            pdf = print(view);
        } catch (BusinessException e) {
            Press.instead(request, response, "/citizen/receipt.xhtml", e);
            return;
        }
        press.send(response, "receipt-" + view.caseNumber(), pdf);
    }

    private byte[] print(CaseProgressView view) {
        return press.print(write(view, sheet.of(view)), words.text("receipt.title") + " " + view.caseNumber());
    }

    private Sheet write(CaseProgressView view, CaseSheet in) {
        Sheet page = new Sheet();
        page.element("p", "org", words.text("hall.centre"))
                .element("h1", "", words.text("receipt.title"))
                .element("p", "small", words.text("case.no"))
                .element("p", "no", view.caseNumber().value())
                .paragraph(view.applicant().name().value()
                        + words.text(
                                "receipt.to", view.applicant().identityNumber().masked()))
                .paragraph(words.text(
                        "receipt.lodged",
                        words.longDay(view.lodgedAt().toLocalDate()),
                        words.time(view.lodgedAt()),
                        in.getItemName()))
                .paragraph(in.getPromise())
                .paragraph(words.text("receipt.by." + view.decisionBy()))
                .heading(words.text("receipt.now"))
                .element("p", "big", in.getHeadline())
                .paragraph(in.getSentence());
        if (in.isRefused()) {
            page.paragraph(words.text("receipt.reason", in.getReason()));
        }
        if (in.isAmountKnown()) {
            String capitals = look.isEnglish() ? "" : "（" + words.capitals(view.amount()) + "）";
            page.paragraph(
                    words.text("receipt.pdf.amount", in.getFigureLabel(), words.money(view.amount())) + capitals);
        }
        return page.heading(words.text("receipt.course"))
                .table(
                        List.of(
                                words.text("receipt.stage"),
                                words.text("receipt.post"),
                                words.text("receipt.limit"),
                                words.text("receipt.time")),
                        in.getSteps().stream()
                                .map(s -> List.of(
                                        s.title(), s.post(), s.limit(), s.time().isEmpty() ? "—" : s.time()))
                                .toList())
                .heading(words.text("receipt.rights"))
                .paragraph(words.text("receipt.rights.text"))
                .picture(press.addressOf(view.caseNumber()), QR_SIZE)
                .element("p", "small", words.text("receipt.pdf.query"))
                .element("p", "small", words.text("receipt.verify"));
    }
}
