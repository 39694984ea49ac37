package hall.web.faces.account;

import hall.identity.domain.Enrolment.Claim;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Registration of a citizen. */
@Named
@ViewScoped
public class RegisterPage extends EnrolmentPage {

    private static final long serialVersionUID = 1L;

    @Override
    String begin(Claim claim, String source) {
        return enrolment.beginRegistration(claim, source);
    }

    @Override
    void finish(String openToken, String newPassword) {
        enrolment.register(openToken, newPassword);
    }

    @Override
    public String getWords() {
        return "register";
    }
}
