package hall.web.pdf;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.service.CaseQueries;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.citizen.LetterText;
import hall.web.faces.citizen.LetterText.Letter;
import hall.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The letter of the applicant's own refused case as a PDF of one page, in the order of the page for print. */
@WebServlet(urlPatterns = "/citizen/letter.pdf")
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseQueries queries;

    @Inject
    private transient LetterText text;

    @Inject
    private transient Words words;

    @Inject
    private transient Press press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String no = request.getParameter("no");
        try {
            CaseProgressView view = queries.progress(new CaseNumber(no == null ? "" : no));
            Letter letter = text.of(view).orElseThrow(() -> new BusinessException("CASE-404"));
            byte[] pdf = press.print(write(letter, view), letter.title() + " " + letter.number());
            press.send(response, "letter-" + letter.number(), pdf);
        } catch (BusinessException e) {
            Press.instead(request, response, "/citizen/letter.xhtml", e);
        }
    }

    private Sheet write(Letter letter, CaseProgressView view) {
        Sheet page = new Sheet()
                .element("p", "org", words.text("hall.centre"))
                .element("h1", "", letter.title())
                .element("p", "small", words.text("case.no") + " " + letter.number())
                .paragraph(letter.addressee())
                .paragraph(letter.opening())
                .paragraph(text.paragraph(letter))
                .heading(words.text("letter.reasons"));
        page.table(
                List.of(
                        words.text("letter.rule"),
                        words.text("letter.found"),
                        words.text("letter.basis"),
                        words.text("letter.source")),
                letter.reasons().stream()
                        .map(r -> List.of(r.code(), r.text(), r.article() + "：" + r.words(), r.source()))
                        .toList());
        page.paragraph(words.text("letter.opinion", letter.opinion())).heading(words.text("letter.cure"));
        letter.cures().forEach(page::paragraph);
        return page.heading(words.text("letter.rights.h2"))
                .paragraph(letter.rights())
                .element("p", "right", String.join("　", letter.posts()))
                .element("p", "right", words.text("hall.centre") + " " + letter.day())
                .picture(press.addressOf(view.caseNumber()), Press.SMALL)
                .element("p", "small", words.text("letter.verify"));
    }
}
