package hall.web.faces.officer;

import hall.identity.service.OfficerCredentials;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** An officer's own new password, by the old one. */
@Named("ownPassword")
@RequestScoped
public class OwnPasswordPage {

    @Inject
    OfficerCredentials credentials;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private String present;
    private String password;
    private String again;

    /** Changes the password; the session ends with it, so the way leads to the sign-in. */
    public String change() {
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
            credentials.changePassword(present, password, request.getRemoteAddr());
            return "/officer-sign-in.xhtml?faces-redirect=true";
        } catch (BusinessException refused) {
            problems.refused(refused.code().startsWith("PASSWORD") ? "password" : "present", refused);
            return null;
        }
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
