package hall.web.faces.account;

import hall.identity.service.AccountView;
import hall.identity.service.EnrolmentService;
import hall.identity.service.PersonQueries;
import hall.shared.BankCardNumber;
import hall.shared.BusinessException;
import hall.web.faces.Problems;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The signed-in person registers one more own card: its number, and the code sent to the registered phone. */
@Named
@ViewScoped
public class CardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnrolmentService enrolment;

    @Inject
    private transient PersonQueries persons;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    private String step = "DETAILS";
    private String token;
    private String card;
    private String code;

    /** Asks the registers and sends the code. */
    public void check() {
        attempt(card, "card", () -> {
            token = enrolment.beginCard(BankCardNumber.parse(card), request.getRemoteAddr());
            step = "CODE";
        });
    }

    public void sendAgain() {
        attempt(card, "code", () -> enrolment.sendAgain(token, request.getRemoteAddr()));
    }

    /** Takes the code, and the card with it. */
    public void confirm() {
        attempt(code, "code", () -> {
            enrolment.confirm(token, code, request.getRemoteAddr());
            enrolment.addCard(token);
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
            boolean over = refused.code().equals("IDENTITY-015");
            if (over) {
                step = "DETAILS";
            }
            problems.refused(over ? "" : field, refused);
        }
    }

    public String getStep() {
        return step;
    }

    public AccountView getAccount() {
        return persons.me();
    }

    /** Last four digits of the new card. */
    public String getTail() {
        return BankCardNumber.parse(card).tail();
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
