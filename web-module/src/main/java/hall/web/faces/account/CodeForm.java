package hall.web.faces.account;

import hall.identity.service.EnrolmentService;
import hall.shared.BusinessException;
import hall.shared.MobileNumber;
import hall.web.faces.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.function.Function;

/**
 * What goes by a code sent to the phone: details that the registers confirm, the code, and what it opens. One thing after the
 * other in one view; what was typed stays when a register does not answer.
 */
public abstract class CodeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The way was used or is too old: it begins again. */
    private static final String OVER = "IDENTITY-015";

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
    private String card;
    private String phone;
    private String code;

    /** The code came back right: does what it opens, or leads to the next step. */
    abstract Step accepted(String openToken);

    /** Asks the registers and sends the code, unless a detail is wrong; a refusal stands at the field. */
    void open(String field, Function<String, String> begin) {
        if (problems.isAny()) {
            return;
        }
        attempt(field, () -> {
            token = begin.apply(request.getRemoteAddr());
            step = Step.CODE;
        });
    }

    /** Sends another code. */
    public void sendAgain() {
        attempt("code", () -> enrolment.sendAgain(token, request.getRemoteAddr()));
    }

    /** Takes the code. */
    public void confirm() {
        if (isEmpty("code", code)) {
            return;
        }
        attempt("code", () -> {
            enrolment.confirm(token, code, request.getRemoteAddr());
            step = accepted(token);
        });
    }

    /** Uses the confirmed way up. */
    void use(String field, Function<String, Step> act) {
        attempt(field, () -> step = act.apply(token));
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
            if (refused.code().equals(OVER)) {
                back();
                problems.refused(refused);
            } else {
                problems.refused(field, refused);
            }
        }
    }

    /** What was typed, or null and the problem at its field. */
    <T> T read(String field, String typed, Function<String, T> parse) {
        if (isEmpty(field, typed)) {
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (BusinessException refused) {
            problems.refused(field, refused);
            return null;
        }
    }

    private boolean isEmpty(String field, String typed) {
        boolean empty = typed == null || typed.isBlank();
        if (empty) {
            problems.field(field, "enrol." + field + ".empty");
        }
        return empty;
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
        return MobileNumber.parse(phone).masked();
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
