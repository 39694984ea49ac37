package hall.web.faces.account;

import hall.identity.domain.Enrolment.Claim;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A new password for who has forgotten the old one. */
@Named
@ViewScoped
public class ResetPage extends EnrolmentPage {

    private static final long serialVersionUID = 1L;

    @Override
    String begin(Claim claim, String source) {
        return enrolment.beginReset(claim, source);
    }

    @Override
    void finish(String openToken, String newPassword) {
        enrolment.resetPassword(openToken, newPassword);
    }

    @Override
    public String getWords() {
        return "reset";
    }
}
