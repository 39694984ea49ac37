package hall.web.faces.portal;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.service.CaseQueries;
import hall.casefile.service.ProgressQueryService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.citizen.CaseSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Progress without signing in, by case number and the code sent by SMS. The code is posted, never put in an address; what was
 * opened stays open for the session. Personal data and evidence are left out.
 */
@Named("progressQuery")
@RequestScoped
public class ProgressQueryPage {

    private static final String OPENED = "hall.progress.opened.";

    @Inject
    CaseQueries queries;

    @Inject
    ProgressQueryService service;

    @Inject
    Problems problems;

    @Inject
    CaseSheet sheet;

    @Inject
    HttpServletRequest request;

    private String number;
    private String code;
    private CaseProgressView view;
    private boolean looked;

    public String getNumber() {
        return number == null ? request.getParameter("no") : number;
    }

    public void setNumber(String number) {
        this.number = number == null ? null : number.strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** Never shown again. */
    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code == null ? null : code.strip();
    }

    public String find() {
        Optional<CaseNumber> caseNumber = wellFormed();
        if (code == null || !code.matches("[0-9]{6}")) {
            problems.field("code", "progress.code");
        }
        if (caseNumber.isEmpty() || problems.isAny()) {
            return null;
        }
        try {
            service.open(caseNumber.get(), code, request.getRemoteAddr());
            request.getSession().setAttribute(OPENED + caseNumber.get(), code);
            Redirect.to("/progress.xhtml", "no", caseNumber.get().value());
        } catch (BusinessException e) {
            problems.refused("code", e);
        }
        return null;
    }

    private Optional<CaseNumber> wellFormed() {
        try {
            return Optional.of(new CaseNumber(number == null ? "" : number));
        } catch (BusinessException e) {
            problems.refused("no", e);
            return Optional.empty();
        }
    }

    /** The case, when this session has opened it; null otherwise. */
    public CaseProgressView getView() {
        if (!looked) {
            looked = true;
            view = opened();
        }
        return view;
    }

    private CaseProgressView opened() {
        String asked = request.getParameter("no");
        HttpSession session = request.getSession(false);
        Object kept = session == null || asked == null ? null : session.getAttribute(OPENED + asked);
        try {
            return kept == null ? null : queries.byQueryCode(new CaseNumber(asked), kept.toString());
        } catch (BusinessException gone) {
            return null;
        }
    }

    public CaseSheet getSheet() {
        return sheet.of(getView());
    }
}
