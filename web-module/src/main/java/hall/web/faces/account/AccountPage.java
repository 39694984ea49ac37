package hall.web.faces.account;

import hall.identity.service.AccountService;
import hall.identity.service.AccountView;
import hall.identity.service.PersonQueries;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** My account, and a new password by the old one. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private PersonQueries persons;

    @Inject
    private AccountService accounts;

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
        account = persons.me();
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
