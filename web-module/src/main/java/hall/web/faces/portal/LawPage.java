package hall.web.faces.portal;

import hall.catalogue.domain.LawText;
import hall.catalogue.service.LawQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The laws the hall cites, each article with an anchor that citations lead to. */
@Named("law")
@RequestScoped
public class LawPage {

    @Inject
    LawQueries laws;

    @Inject
    HttpServletRequest request;

    public List<LawText> getAll() {
        return laws.all();
    }

    /** The law asked for, null for the list. */
    public LawText getText() {
        String key = request.getParameter("law");
        return key == null ? null : laws.law(key).orElse(null);
    }
}
