package hall.web.faces.account;

import hall.identity.service.CardService;
import hall.identity.service.CardService.Removal;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.faces.SentId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongConsumer;

/** The signed-in person takes an own card off the account: what follows from it, then one button. */
@Named
@RequestScoped
public class CardRemovalPage {

    private static final String OPEN_CASE = "IDENTITY-027";
    private static final String NOT_MINE = "IDENTITY-022";
    private static final String ACCOUNT = "/citizen/account.xhtml";

    @Inject
    CardService cards;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private Removal removal;
    private String openCase;

    // Before rendering, as on the account page: a form that was sent is acted on although its card may be gone already.
    @PostConstruct
    void act() {
        if (isSent()) {
            attempt(card -> {
                cards.remove(card);
                Redirect.to(ACCOUNT, "done", "removed");
            });
        }
    }

    /** Looks at the card before anything is rendered: the title and the summary tell of problems. */
    public void look() {
        if (!isSent()) {
            attempt(card -> removal = cards.removal(card));
        }
    }

    private void attempt(LongConsumer act) {
        try {
            act.accept(SentId.of(getCard()));
        } catch (BusinessException refused) {
            refuse(refused);
        }
    }

    private boolean isSent() {
        return request.getMethod().equals("POST");
    }

    private void refuse(BusinessException refused) {
        if (isSent() && refused.code().equals(NOT_MINE)) {
            // The button pressed twice: what was wanted is so.
            Redirect.to(ACCOUNT, "done", "gone");
            return;
        }
        if (getCard() != null && refused.code().equals(NOT_MINE)) {
            // Another's card is answered as one that is nobody's.
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        if (refused.code().equals(OPEN_CASE)) {
            openCase = refused.arguments().get(0).toString();
        }
        problems.refused(refused);
    }

    /** What the page asks the person to confirm; null when it cannot be. */
    public Removal getRemoval() {
        return removal;
    }

    /** The case that still pays to the card, null when that is not what stands in the way. */
    public String getOpenCase() {
        return openCase;
    }

    /** The card's identifier, as it came. */
    public String getCard() {
        return request.getParameter("card");
    }
}
