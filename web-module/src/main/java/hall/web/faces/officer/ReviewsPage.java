package hall.web.faces.officer;

import hall.casefile.domain.CaseListing;
import hall.casefile.service.HumanReviewService;
import hall.shared.CaseNumber;
import hall.shared.ServiceItemCode;
import hall.web.faces.portal.ItemNames;
import hall.web.words.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Cases whose applicants want a person to look again, those who asked first on top. */
@Named("reviews")
@RequestScoped
public class ReviewsPage {

    @Inject
    HumanReviewService reviews;

    @Inject
    Words words;

    @Inject
    ItemNames names;

    private List<Line> lines;

    /** A case as a line. */
    public record Line(
            String no, String brief, String item, String applicant, String lodged, String status, String amount) {}

    public List<Line> getLines() {
        if (lines == null) {
            lines = reviews.requested().stream().map(this::line).toList();
        }
        return lines;
    }

    private Line line(CaseListing c) {
        return new Line(
                c.caseNumber(),
                new CaseNumber(c.caseNumber()).brief(),
                names.of(new ServiceItemCode(c.itemCode())),
                c.applicantName(),
                words.minute(c.lodgedAt()),
                words.text("status." + c.status()),
                words.money(c.amount()));
    }
}
