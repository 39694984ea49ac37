package hall.web.faces.account;

import hall.identity.service.EnrolmentService;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.MobileNumber;
import hall.web.faces.Problems;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The signed-in person takes a new phone: an own card, the new number, the code sent to it. */
@Named
@ViewScoped
public class PhonePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentService enrolment;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    private String step = "DETAILS";
    private String token;
    private String card;
    private String phone;
    private String code;

    /** Asks the bank and sends the code. */
    public void check() {
        attempt(card, "card", () -> BankCardNumber.parse(card));
        attempt(phone, "phone", () -> MobileNumber.parse(phone));
        if (problems.isAny()) {
            return;
        }
        attempt(phone, "", () -> {
            token = enrolment.beginPhoneChange(
                    BankCardNumber.parse(card), MobileNumber.parse(phone), request.getRemoteAddr());
            step = "CODE";
        });
    }

    public void sendAgain() {
        attempt(phone, "code", () -> enrolment.sendAgain(token, request.getRemoteAddr()));
    }

    /** Takes the code and the phone with it. */
    public void confirm() {
        attempt(code, "code", () -> {
            enrolment.confirm(token, code, request.getRemoteAddr());
            enrolment.changePhone(token);
            step = "DONE";
        });
    }

    private void attempt(String typed, String field, Runnable act) {
        if (typed == null || typed.isBlank()) {
            problems.field(field, "enrol." + field + ".empty");
            return;
        }
        try {
            act.run();
        } catch (BusinessException refused) {
            if (refused.code().equals("IDENTITY-015")) {
                step = "DETAILS";
            }
            problems.refused(step.equals("DETAILS") && field.equals("code") ? "" : field, refused);
        }
    }

    public String getStep() {
        return step;
    }

    public String getMaskedPhone() {
        return phone == null ? "" : MobileNumber.parse(phone).masked();
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
