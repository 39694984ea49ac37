package hall.web.faces.account;

import hall.shared.BusinessException;
import hall.web.faces.Problems;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A new password by the old one. Nothing of it is ever shown again. */
public abstract class NewPasswordForm {

    @Inject
    protected Problems problems;

    @Inject
    protected HttpServletRequest request;

    private String present;
    private String password;
    private String again;

    /** Changes it, or refuses. */
    protected abstract void change(String presentOne, String newOne, String source);

    /** Where to sign in again. */
    protected abstract String signIn();

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
            change(present, password, request.getRemoteAddr());
            // Here and now: else the next thing sent, perhaps the new sign-in, would only find that the session has
            // ended.
            FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
            return signIn() + "?faces-redirect=true";
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
