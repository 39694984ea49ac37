package hall.system;

import static hall.system.FinanceForms.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The bank refuses a withdrawal and has paid it all the same, as its line says later: the case waits for two officers, and then the money has left
 * the account, once, and the case is done; then the payee's bank returns it, and two officers give it back to her. It needs a fresh hall: a person is paid once a year.
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
        comesBack(application, number);
    }

    /** The payee's bank returns what was paid (退汇). */
    private void comesBack(Application application, String number) {
        String paid = Books.value(
                "SELECT send_seq_no FROM payment_instruction WHERE reference = ? AND status = 'DONE'", number);
        String serial = City.ask(
                        "arrivals",
                        "{\"amount\":\"24020.40\",\"payerAccount\":\"999980000000000998\",\"payerName\":\"示例市商业银行\",\"remark\":\"退汇\"}")
                .text("serial");
        String page = "/office/finance/came-back.xhtml?payment=" + paid;
        assertThat(send(first, page, "entering", Map.of("serial", "<b>x", "act", "enter"))
                        .body())
                .contains("没有流水号为“&lt;b&gt;x", "href=\"#serial\"")
                .doesNotContain("<b>x");
        assertThat(send(first, page, "entering", Map.of("serial", serial, "act", "enter"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(send(first, page, "deciding", Map.of("act", "confirm")).body())
                .contains("须由另一位财务人员确认");
        assertThat(second.get("/office/finance/came-back.xhtml").body()).contains(paid, serial);
        assertThat(send(second, page, "deciding", Map.of("act", "confirm")).statusCode())
                .isEqualTo(302);
        assertThat(Frozen.status(paid)).isEqualTo("CAME_BACK");
        assertThat(statusOf(number)).isEqualTo("PAY_FAILED");
        assertThat(balance()).isEqualTo("63218.45");
        assertThat(Books.value("SELECT state FROM withdrawal WHERE case_number = ?", number))
                .isEqualTo("RELEASED");
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(CONCAT(p.debit_head, '>', p.credit_account, '=', p.amount) ORDER BY line) FROM posting p JOIN ledger_entry e"
                                + " ON e.id = p.entry_id WHERE e.business_key = ?",
                        "CAME-BACK:" + paid))
                .isEqualTo("219>202:999900000120=24020.40,202>201:999900000120=24020.40");
        assertThat(first.get(page).body()).contains("没有这个号码的已付付款");
        assertThat(Visit.form(
                        application
                                .visit()
                                .get("/citizen/case.xhtml?no=" + number)
                                .body(),
                        "f-again"))
                .as("she can have it paid again")
                .isNotEmpty();
        Books.await(
                "she is told", () -> City.messagesTo(Cast.YOU.phone).stream().anyMatch(text -> text.contains("退汇")));
    }
}
