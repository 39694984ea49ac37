package hall.web.faces.account;

import hall.identity.service.AccountService;
import hall.identity.service.AccountView;
import hall.identity.service.CardService;
import hall.identity.service.PersonQueries;
import hall.shared.BusinessException;
import hall.web.faces.Redirect;
import hall.web.faces.SentId;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** My account: which card is the usual one, and a new password by the old one. */
@Named
@RequestScoped
public class AccountPage extends NewPasswordForm {

    @Inject
    private PersonQueries persons;

    @Inject
    private AccountService accounts;

    @Inject
    private CardService cards;

    @Inject
    private Words words;

    private AccountView account;

    @PostConstruct
    void load() {
        preferCard();
        account = persons.me();
    }

    // Before rendering: the button of a card is a plain one that carries the card's identifier.
    private void preferCard() {
        String wanted = request.getParameter("prefer");
        if (wanted == null || !request.getMethod().equals("POST")) {
            return;
        }
        try {
            cards.prefer(SentId.of(wanted));
            Redirect.to("/citizen/account.xhtml", "done", "card");
            FacesContext.getCurrentInstance().responseComplete();
        } catch (BusinessException refused) {
            problems.refused(refused);
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        String key = "account.done." + request.getParameter("done");
        return words.has(key) ? words.text(key) : "";
    }

    @Override
    protected void change(String presentOne, String newOne, String source) {
        accounts.changePassword(presentOne, newOne, source);
    }

    @Override
    protected String signIn() {
        return "/sign-in.xhtml";
    }

    public AccountView getAccount() {
        return account;
    }
}
