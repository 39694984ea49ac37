package hall.web.faces.account;

import hall.identity.service.PersonQueries;
import hall.shared.BankCardNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The signed-in person registers one more own card: its number, and the code sent to the registered phone. */
@Named
@ViewScoped
public class CardPage extends CodeForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonQueries persons;

    /** Asks the registers and sends the code. */
    public void check() {
        BankCardNumber given = read("card", getCard(), BankCardNumber::parse);
        open("card", source -> enrolment.beginCard(given, source));
    }

    @Override
    Step accepted(String openToken) {
        enrolment.addCard(openToken);
        return Step.DONE;
    }

    /** The registered phone: none is typed here. */
    @Override
    public String getMaskedPhone() {
        return persons.me().maskedPhone();
    }

    /** Last four digits of the new card. */
    public String getTail() {
        return BankCardNumber.parse(getCard()).tail();
    }
}
