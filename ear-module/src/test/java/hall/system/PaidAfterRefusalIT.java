package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The bank refuses a withdrawal and has paid it all the same, as its line says later: the case waits for two officers, and then the money has left
 * the account, once, and the case is done. It needs a fresh hall: a person is paid once a year.
 */
@SystemTest
class PaidAfterRefusalIT {

    private final Visit first = Visit.ofOfficer("finance1");
    private final Visit second = Visit.ofOfficer("finance2");

    @AfterEach
    void everythingIsWellAgain() {
        City.heal("BDC101");
    }

    private static String balance() {
        return Books.value(
                "SELECT carried_over + current_year FROM personal_account WHERE certificate_number = ?",
                Cast.YOU.idNumber);
    }

    private static String statusOf(String number) {
        return Books.value("SELECT status FROM case_file WHERE case_number = ?", number);
    }

    @Test
    void leavesTheAccountAgainByTheLineThatShowsIt() {
        City.fail("BDC101", "REFUSED", "\"count\":1");
        Application application = new Application(Cast.YOU);
        String number = application.lodgeForTheMachine();
        Books.await("the bank refuses", () -> statusOf(number).equals("PAY_FAILED"));
        assertThat(balance()).isEqualTo("63218.45");
        String refused = Books.value("SELECT send_seq_no FROM payment_instruction WHERE reference = ?", number);
        String serial = "H-late-" + System.nanoTime() % 1_000_000;
        Frozen.shown(serial, refused, "24020.40", Cast.YOU.card);
        assertThat(Frozen.status(refused)).isEqualTo("FROZEN");
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(kind) FROM payment_alarm WHERE send_seq_no = ? AND closed_at IS NULL",
                        refused))
                .isEqualTo("SUCCESS_AFTER_FAILURE");
        String page =
                application.visit().get("/citizen/case.xhtml?no=" + number).body();
        Map<String, String> again = Visit.form(page, "f-again");
        assertThat(first.get(Frozen.page(refused)).body()).contains("从原账户再支取一次", "value=\"" + serial + "\"");
        Frozen.settledAsPaid(first, second, refused, serial);
        assertThat(statusOf(number)).isEqualTo("DONE");
        assertThat(balance()).isEqualTo("39198.05");
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(CONCAT_WS(' ', status, sends, COALESCE(host_serial, '')) ORDER BY attempt)"
                                + " FROM payment_instruction WHERE reference = ?",
                        number))
                .isEqualTo("FAILED 1 " + serial + ",DONE 0 " + serial);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(CONCAT(amount, red) ORDER BY id) FROM account_entry WHERE type = '11'"
                                + " AND account_number = '999900000120'"))
                .isEqualTo("-24020.400,24020.401,-24020.400");
        Books.await(
                "she is told, and nothing more waits to be sent",
                () -> Books.count("SELECT COUNT(*) FROM outbox_message WHERE order_key = ? AND state <> 'DONE'", number)
                        == 0);
        assertThat(City.messagesTo(Cast.YOU.phone)).anyMatch(text -> text.contains("提取本金24,020.40元"));
        assertThat(again).as("she might have had it paid again").isNotEmpty();
        assertThat(City.instructionsTo(Cast.YOU.card))
                .as("the bank was asked once")
                .hasSize(1);
    }
}
