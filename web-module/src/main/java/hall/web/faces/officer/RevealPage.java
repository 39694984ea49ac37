package hall.web.faces.officer;

import hall.casefile.service.CaseDesk;
import hall.casefile.service.CaseDesk.FullNumbers;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The full numbers behind the masks: asked for with a purpose, shown once, in the answer to the very request. */
@Named("reveal")
@RequestScoped
public class RevealPage {

    @Inject
    DecidePage decide;

    @Inject
    CaseDesk desk;

    @Inject
    Problems problems;

    private String purpose;
    private FullNumbers numbers;

    public void show() {
        try {
            numbers = desk.reveal(decide.number(), purpose);
        } catch (BusinessException e) {
            problems.refused(e.code().equals("CASE-026") ? "purpose" : "", e);
        }
    }

    /** Null before they were asked for. */
    public FullNumbers getNumbers() {
        return numbers;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
