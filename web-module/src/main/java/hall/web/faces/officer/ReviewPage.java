package hall.web.faces.officer;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.service.HumanReviewService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.citizen.CaseSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** An automatic decision before a person who looks again: what it rested on, and the answer to the applicant. */
@Named("review")
@RequestScoped
public class ReviewPage {

    @Inject
    HumanReviewService reviews;

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

    /** The case; null when this officer cannot review it now, and then the page says why. */
    public CaseProgressView getView() {
        if (view == null && !refused) {
            try {
                view = reviews.open(number());
            } catch (BusinessException e) {
                if (e.code().equals("CASE-404") || e.code().equals("CASE-001")) {
                    throw e;
                }
                refused = true;
                problems.refused(e);
            }
        }
        return view;
    }

    public boolean isVisible() {
        return getView() != null;
    }

    public CaseSheet getSheet() {
        return sheet.of(getView());
    }

    public String conclude() {
        try {
            reviews.conclude(number(), opinion);
            Redirect.to("/office/reviews.xhtml", "answered", "1");
        } catch (BusinessException e) {
            problems.refused(e.code().equals("CASE-023") || e.code().equals("CASE-025") ? "opinion" : "", e);
        }
        return null;
    }

    private CaseNumber number() {
        return new CaseNumber(getNo() == null ? "" : getNo());
    }
}
