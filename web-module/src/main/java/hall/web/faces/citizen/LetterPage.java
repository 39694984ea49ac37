package hall.web.faces.citizen;

import hall.casefile.service.CaseQueries;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.citizen.LetterText.Letter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The letter of the applicant's own refused case; for any other case there is none. */
@Named("letterPage")
@RequestScoped
public class LetterPage {

    @Inject
    CaseQueries queries;

    @Inject
    LetterText text;

    @Inject
    HttpServletRequest request;

    private Letter letter;

    @PostConstruct
    void load() {
        String no = request.getParameter("no");
        letter = text.of(queries.progress(new CaseNumber(no == null ? "" : no)))
                .orElseThrow(() -> new BusinessException("CASE-404"));
    }

    public Letter getLetter() {
        return letter;
    }
}
