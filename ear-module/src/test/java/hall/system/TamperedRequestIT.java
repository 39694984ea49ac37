package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C-17 and C-18: what is not asked for is not taken, and somebody else's case does not exist. */
@SystemTest
class TamperedRequestIT {

    private static final Cast WHO = Cast.CHEN;

    /** All that a request may say; whoever adds a field to the form or to the command adds it here. */
    private static final String[] WRITABLE = {
        "confirm", "item", "key", "revision", "jakarta.faces.ViewState", "csrf", "confirm:by", "submit"
    };

    private final Application application = new Application(WHO);

    @AfterEach
    void takeBack() {
        application.retractAll(WHO);
    }

    @Test
    void asksForNothingThatTheHallKnowsItself() {
        assertThat(application.form()).containsOnlyKeys(WRITABLE);
    }

    @Test
    void takesNoAmountStatusOrCardFromAForm() {
        Map<String, String> form = application.form();
        form.putAll(Map.of(
                "amount", "60000.00",
                "status", "GRANTED",
                "officerId", "approve1",
                "accountNo", "9999990000000000097",
                "card", "9999990000000000097",
                "personId", "1",
                "apply.preview.assessment.amount", "60000.00",
                "confirm:amount", "60000.00"));
        asIfNothingHadBeenAdded(Application.caseNumberIn(application.send(form)));
    }

    @Test
    void takesNoAmountStatusOrCardFromJson() {
        var answer = application.call(Application.key(), """
                        {"item":"TQ04","decisionBy":"BY_POST","amount":"60000.00","status":"GRANTED","officerId":"approve1",
                         "accountNo":"9999990000000000097","card":{"number":"9999990000000000097"},"repaid":"60000.00"}""");
        assertThat(answer.statusCode()).isEqualTo(201);
        asIfNothingHadBeenAdded(Application.openCase(WHO));
    }

    @Test
    void paysToAnotherOwnCardByItsIdentifierOnly() {
        String own = "9999990000000001152";
        String number = Application.caseNumberIn(application.send(payingTo(cardId(own))));
        assertThat(Books.value("SELECT card_number FROM case_file WHERE case_number = ?", number))
                .isEqualTo(own);
    }

    @Test
    void paysToNobodyElsesCard() {
        for (String wrong : List.of(cardId(Cast.SI.card), Cast.SI.card, "1", "-1", "x")) {
            assertThat(application.send(payingTo(wrong)).body()).as(wrong).contains("这张卡不在您登记的卡里");
            var answer = application.call(
                    Application.key(), "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\",\"payTo\":\"" + wrong + "\"}");
            assertThat(answer.statusCode()).as(wrong).isBetween(400, 499);
        }
        assertThat(Application.openCase(WHO)).isEmpty();
    }

    @Test
    void isNotTheSameSubmissionWithAnotherCard() {
        Map<String, String> form = payingTo(cardId("9999990000000001152"));
        Application.caseNumberIn(application.send(form));
        form.put("payTo", cardId(WHO.card));
        assertThat(application.send(form).statusCode()).isEqualTo(200);
        assertThat(Books.value("SELECT card_number FROM case_file WHERE case_number = ?", Application.openCase(WHO)))
                .isEqualTo("9999990000000001152");
    }

    private Map<String, String> payingTo(String card) {
        Map<String, String> form = application.form();
        form.put("payTo", card);
        return form;
    }

    private static String cardId(String number) {
        return Books.value("SELECT id FROM person_card WHERE number = ?", number);
    }

    private void asIfNothingHadBeenAdded(String number) {
        Books.await("handed to people", () -> status(number).equals("SUBMITTED"));
        assertThat(Books.value("SELECT amount FROM case_file WHERE case_number = ?", number))
                .isIn("0.00", "24020.40");
        assertThat(Books.value("SELECT card_number FROM case_file WHERE case_number = ?", number))
                .isEqualTo(WHO.card);
        assertThat(Books.value("SELECT claimed_by FROM case_file WHERE case_number = ?", number))
                .isNull();
        assertThat(Books.value("SELECT applicant_number FROM case_file WHERE case_number = ?", number))
                .isEqualTo(WHO.idNumber);
        assertThat(City.instructionsTo(Cast.REN.card)).isEmpty();
    }

    @Test
    void showsNobodyElsesCase() {
        String number = application.lodge();
        Visit other = Visit.ofCitizen(Cast.SI.idNumber);
        int noted = lines();
        for (String page : new String[] {"/citizen/case.xhtml?no=", "/citizen/receipt.xhtml?no=", "/api/v1/cases/"}) {
            var foreign = other.get(page + number);
            var missing = other.get(page + next(number));
            assertThat(foreign.statusCode()).as(page).isEqualTo(404);
            assertThat(said(foreign.body(), number))
                    .as("foreign and missing look the same")
                    .isEqualTo(said(missing.body(), next(number)));
            assertThat(foreign.body())
                    .doesNotContain("示例辰", "Exception", "SELECT")
                    .doesNotContainPattern("hall\\.[a-z]+\\.[a-z]");
        }
        assertThat(other.get("/api/v1/cases/" + number + "/version").statusCode())
                .isEqualTo(404);
        assertThat(other.get("/api/v1/cases/" + next(number) + "/version").statusCode())
                .isEqualTo(404);
        assertThat(lines())
                .as("a line for each case that is there, none for one that is not")
                .isEqualTo(noted + 4);
        assertThat(new Visit().get("/api/v1/cases/" + number).statusCode()).isEqualTo(401);
        assertThat(new Visit().get("/citizen/case.xhtml?no=" + number).statusCode())
                .isEqualTo(302);
    }

    /** With a form that is good for the own case of whoever sends it. */
    @Test
    void doesNothingToSomebodyElsesCase() {
        String number = application.lodge();
        Application own = new Application(Cast.SI);
        own.retractAll(Cast.SI);
        String another = own.lodge();
        Map<String, String> form =
                Visit.form(own.visit().get("/citizen/case.xhtml?no=" + another).body(), "f-retract");
        form.replaceAll((name, value) -> value.replace(another, number));
        form.put("retract", "");
        int noted = lines();
        assertThat(form).containsValue(number);
        assertThat(own.visit().post("/citizen/case.xhtml", form).statusCode()).isEqualTo(404);
        assertThat(status(number)).isIn("AWAITING_EVIDENCE", "SUBMITTED");
        assertThat(lines()).isGreaterThan(noted);
        own.retractAll(Cast.SI);
    }

    private static int lines() {
        return Books.count(
                "SELECT COUNT(*) FROM security_event WHERE kind = 'ACCESS_REFUSED' AND detail LIKE 'case TQ04 of %'");
    }

    private static String status(String number) {
        return Books.value("SELECT status FROM case_file WHERE case_number = ?", number);
    }

    private static String said(String body, String number) {
        return body.substring(Math.max(0, body.indexOf("<main"))).replace(number, "");
    }

    // Counts on in the serial, the part that can be guessed.
    private static String next(String number) {
        long serial = Long.parseLong(number.substring(number.length() - 6)) + 700_000;
        return number.substring(0, number.length() - 6) + String.format("%06d", serial % 1_000_000);
    }
}
