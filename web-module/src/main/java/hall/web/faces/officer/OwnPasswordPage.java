package hall.web.faces.officer;

import hall.identity.service.OfficerCredentials;
import hall.web.faces.account.NewPasswordForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An officer's own new password, by the old one. */
@Named("ownPassword")
@RequestScoped
public class OwnPasswordPage extends NewPasswordForm {

    @Inject
    OfficerCredentials credentials;

    @Override
    protected void change(String presentOne, String newOne, String source) {
        credentials.changePassword(presentOne, newOne, source);
    }

    @Override
    protected String signIn() {
        return "/officer-sign-in.xhtml";
    }
}
