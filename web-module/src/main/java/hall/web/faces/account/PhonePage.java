package hall.web.faces.account;

import hall.shared.BankCardNumber;
import hall.shared.MobileNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The signed-in person takes a new phone: an own card, the new number, the code sent to it. */
@Named
@ViewScoped
public class PhonePage extends CodeForm {

    private static final long serialVersionUID = 1L;

    /** Asks the bank and sends the code. */
    public void check() {
        BankCardNumber ownCard = read("card", getCard(), BankCardNumber::parse);
        MobileNumber newPhone = read("phone", getPhone(), MobileNumber::parse);
        open("", source -> enrolment.beginPhoneChange(ownCard, newPhone, source));
    }

    @Override
    Step accepted(String openToken) {
        enrolment.changePhone(openToken);
        return Step.DONE;
    }
}
