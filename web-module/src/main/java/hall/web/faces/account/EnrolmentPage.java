package hall.web.faces.account;

import hall.identity.domain.Enrolment.Claim;
import hall.identity.service.EnrolmentService;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import hall.web.faces.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.function.Function;

/**
 * The way that registration and a forgotten password share: who you are, the code, the new password. One thing after the
 * other in one view; what was typed stays when a register does not answer.
 */
public abstract class EnrolmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where on the way. */
    public enum Step {
        DETAILS,
        CODE,
        PASSWORD,
        DONE
    }

    @Inject
    transient EnrolmentService enrolment;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private Step step = Step.DETAILS;
    private String token;
    private String name;
    private String number;
    private String card;
    private String phone;
    private String code;
    private String password;
    private String again;

    abstract String begin(Claim claim, String source);

    abstract void finish(String openToken, String newPassword);

    /** Which words: {@code register} or {@code reset}. */
    public abstract String getWords();

    /** Asks the registers and sends the code. */
    public void check() {
        PersonName givenName = read("name", name, PersonName::new);
        IdentityNumber givenNumber = read("number", number, IdentityNumber::parse);
        BankCardNumber givenCard = read("card", card, BankCardNumber::parse);
        MobileNumber givenPhone = read("phone", phone, MobileNumber::parse);
        if (problems.isAny()) {
            return;
        }
        attempt("", () -> {
            token = begin(new Claim(givenName, givenNumber, givenCard, givenPhone), request.getRemoteAddr());
            step = Step.CODE;
        });
    }

    /** Sends another code. */
    public void sendAgain() {
        attempt("code", () -> enrolment.sendAgain(token, request.getRemoteAddr()));
    }

    /** Takes the code. */
    public void confirm() {
        if (code == null || code.isBlank()) {
            problems.field("code", "enrol.code.empty");
            return;
        }
        attempt("code", () -> {
            enrolment.confirm(token, code, request.getRemoteAddr());
            step = Step.PASSWORD;
        });
    }

    /** Takes the password. */
    public void setNewPassword() {
        if (password == null || !password.equals(again)) {
            problems.field("again", "enrol.again.different");
            return;
        }
        attempt("password", () -> {
            finish(token, password);
            step = Step.DONE;
        });
    }

    /** Back to the details, with everything still there. */
    public void back() {
        step = Step.DETAILS;
        code = null;
    }

    private void attempt(String field, Runnable act) {
        try {
            act.run();
        } catch (BusinessException refused) {
            if (refused.code().equals("IDENTITY-015")) {
                step = Step.DETAILS;
                problems.refused(refused);
            } else {
                problems.refused(field, refused);
            }
        }
    }

    private <T> T read(String field, String typed, Function<String, T> parse) {
        if (typed == null || typed.isBlank()) {
            problems.field(field, "enrol." + field + ".empty");
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (BusinessException refused) {
            problems.refused(field, refused);
            return null;
        }
    }

    public String getStep() {
        return step.name();
    }

    /** 1 to 3, for the line above the heading. */
    public int getStepNumber() {
        return Math.min(step.ordinal() + 1, 3);
    }

    /** The phone the code went to, masked. */
    public String getMaskedPhone() {
        return phone == null ? "" : MobileNumber.parse(phone).masked();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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
