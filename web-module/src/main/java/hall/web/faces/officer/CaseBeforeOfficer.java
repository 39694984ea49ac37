package hall.web.faces.officer;

import hall.casefile.domain.CaseProgressView;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Problems;
import hall.web.faces.citizen.CaseSheet;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A page on which an officer has one case before him and writes an opinion. */
public abstract class CaseBeforeOfficer {

    @Inject
    CaseSheet sheet;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private String no;
    private String opinion;
    private CaseProgressView view;
    private boolean refused;

    /** Reads the case, or refuses when this officer must not see it. */
    abstract CaseProgressView open(CaseNumber number);

    public String getNo() {
        return no == null ? request.getParameter("no") : no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    /** The case; null when the officer must not see it, and then the page says why. */
    public CaseProgressView getView() {
        if (view == null && !refused) {
            try {
                view = open(number());
            } catch (BusinessException e) {
                if (e.code().equals("CASE-404") || e.code().equals("CASE-001")) {
                    throw e;
                }
                refused = true;
                if (!problems.isAny()) {
                    problems.refused(e);
                }
            }
        }
        return view;
    }

    /** Forgets what was read: somebody else has changed it. */
    void readAgain() {
        view = null;
        refused = false;
    }

    public boolean isVisible() {
        return getView() != null;
    }

    public CaseSheet getSheet() {
        return sheet.of(getView());
    }

    /** Says why it was refused, at the opinion when that is what is wrong. */
    void refusedOpinion(BusinessException e) {
        problems.refused(e.code().equals("CASE-023") || e.code().equals("CASE-025") ? "opinion" : "", e);
    }

    CaseNumber number() {
        return new CaseNumber(getNo() == null ? "" : getNo());
    }
}
