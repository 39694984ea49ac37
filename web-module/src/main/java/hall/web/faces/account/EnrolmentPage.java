package hall.web.faces.account;

import hall.identity.domain.Enrolment.Claim;
import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;

/** The way that registration and a forgotten password share: who you are, the code, the new password. */
public abstract class EnrolmentPage extends CodeForm {

    private static final long serialVersionUID = 1L;

    private String name;
    private String number;
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
        BankCardNumber givenCard = read("card", getCard(), BankCardNumber::parse);
        MobileNumber givenPhone = read("phone", getPhone(), MobileNumber::parse);
        open("", source -> begin(new Claim(givenName, givenNumber, givenCard, givenPhone), source));
    }

    @Override
    Step accepted(String openToken) {
        return Step.PASSWORD;
    }

    /** Takes the password. */
    public void setNewPassword() {
        if (password == null || !password.equals(again)) {
            problems.field("again", "enrol.again.different");
            return;
        }
        use("password", openToken -> {
            finish(openToken, password);
            return Step.DONE;
        });
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
