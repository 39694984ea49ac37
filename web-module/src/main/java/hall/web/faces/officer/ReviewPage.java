package hall.web.faces.officer;

import hall.casefile.domain.CaseProgressView;
import hall.casefile.service.HumanReviewService;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.web.faces.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An automatic decision before a person who looks again: what it rested on, and the answer to the applicant. */
@Named("review")
@RequestScoped
public class ReviewPage extends CaseBeforeOfficer {

    @Inject
    HumanReviewService reviews;

    @Override
    CaseProgressView open(CaseNumber number) {
        return reviews.open(number);
    }

    public String conclude() {
        try {
            reviews.conclude(number(), getOpinion());
            Redirect.to("/office/reviews.xhtml", "answered", "1");
        } catch (BusinessException e) {
            refusedOpinion(e);
        }
        return null;
    }
}
