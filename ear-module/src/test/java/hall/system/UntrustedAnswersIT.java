package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the city that nobody may believe: the case waits, nothing is kept of them, nobody is refused or paid. */
@SystemTest
class UntrustedAnswersIT {

    private static final Cast WHO = Cast.SI;

    private final Application application = new Application(WHO);

    @AfterEach
    void everythingIsWellAgain() {
        application.retractAll(WHO);
        City.heal();
    }

    /** Five bad answers in a row rest the line; who comes next finds it working. */
    @AfterAll
    static void theLineIsTrustedAgain() {
        Application application = new Application(WHO);
        application.call(Application.key(), "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\"}");
        String number = Application.openCase(WHO);
        Books.await(
                "the source was asked again and believed",
                () -> Books.count(
                                "SELECT COUNT(*) FROM evidence WHERE case_number = ? AND evidence_type = 'SOCIAL_SECURITY_CARD'",
                                number)
                        == 1);
        application.retractAll(WHO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DTD", "ENTITY_BOMB", "WRONG_PERSON", "WRONG_KEY", "TAMPERED", "UNSIGNED", "WRONG_NUMBER", "GBK"
            })
    void leaveTheCaseWaiting(String mode) {
        City.fail("SB1", mode);
        assertThat(application.call(Application.key(), "{\"item\":\"TQ04\"}").statusCode())
                .isEqualTo(201);
        String number = Application.openCase(WHO);
        Books.await(
                mode + " was answered",
                () -> Books.attempts(number, "evidence") >= 1 && !error(number).isEmpty());
        assertThat(Books.value("SELECT status FROM case_file WHERE case_number = ?", number))
                .isEqualTo("AWAITING_EVIDENCE");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM evidence WHERE case_number = ? AND evidence_type = 'SOCIAL_SECURITY_CARD'",
                        number))
                .isZero();
        assertThat(application.visit().get("/citizen/case.xhtml?no=" + number).body())
                .contains("等待核验")
                .doesNotContain("Exception", "DOCTYPE evil", "lol");
        assertThat(City.instructionsTo(WHO.card))
                .noneMatch(paid -> paid.text("reference").equals(number));
    }

    private static String error(String number) {
        return Books.value(
                "SELECT COALESCE(MAX(last_error), '') FROM outbox_message WHERE order_key LIKE CONCAT(?, ':SB1%')",
                number);
    }
}
