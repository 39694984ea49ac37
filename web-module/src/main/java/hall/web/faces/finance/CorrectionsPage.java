package hall.web.faces.finance;

import hall.fund.domain.account.CorrectionView;
import hall.fund.service.account.AccountQueries;
import hall.web.faces.Sent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Corrections of contributions that wait for a second officer, on whichever account; each is decided on its account's page of the act. */
@Named("correctionsPage")
@RequestScoped
public class CorrectionsPage {

    private static final int PAGE = 50;

    @Inject
    AccountQueries accounts;

    @Inject
    HttpServletRequest request;

    @Inject
    Sent sent;

    private List<CorrectionView> all;

    /** First of all: whoever may not look is refused here. */
    @PostConstruct
    void load() {
        all = accounts.waitingCorrections(sent.after());
    }

    public List<CorrectionView> getAll() {
        return all;
    }

    /** The id the next page goes on after, empty on the last page. */
    public String getNext() {
        return all.size() < PAGE ? "" : Long.toString(all.get(PAGE - 1).id());
    }

    /** Whether the reader entered it, and so cannot confirm it. */
    public boolean mine(CorrectionView correction) {
        return request.getUserPrincipal().getName().equals(correction.enteredBy());
    }
}
