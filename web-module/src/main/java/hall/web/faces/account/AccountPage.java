package hall.web.faces.account;

import hall.identity.service.AccountService;
import hall.identity.service.AccountView;
import hall.identity.service.CardService;
import hall.identity.service.PersonQueries;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import hall.web.faces.Redirect;
import hall.web.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** My account: which card is the usual one, and a new password by the old one. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private PersonQueries persons;

    @Inject
    private AccountService accounts;

    @Inject
    private CardService cards;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    private AccountView account;
    private String present;
    private String password;
    private String again;

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
            cards.prefer(wanted.matches("[0-9]{1,18}") ? Long.parseLong(wanted) : -1L);
            Redirect.to("/citizen/account.xhtml", "done", "card");
            FacesContext.getCurrentInstance().responseComplete();
        } catch (BusinessException refused) {
            problems.refused(refused);
        }
    }

    /** What was done just before, empty for nothing. */
    public String getDone() {
        return "card".equals(request.getParameter("done")) ? words.text("account.card.done") : "";
    }

    /** Changes the password; the session ends with it, so the way leads to the sign-in. */
    public String changePassword() {
        if (present == null || present.isBlank()) {
            problems.field("present", "account.present.empty");
        }
        if (password == null || !password.equals(again)) {
            problems.field("again", "enrol.again.different");
        }
        if (problems.isAny()) {
            return null;
        }
        try {
            accounts.changePassword(present, password, request.getRemoteAddr());
            return "/sign-in.xhtml?faces-redirect=true";
        } catch (BusinessException refused) {
            problems.refused(refused.code().startsWith("PASSWORD") ? "password" : "present", refused);
            return null;
        }
    }

    public AccountView getAccount() {
        return account;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
