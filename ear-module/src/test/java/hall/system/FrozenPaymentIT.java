package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Facts;
import hall.shared.Ids;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A payment that the bank contradicted is settled by two officers on their page; a clock behind the books makes all wait, and one alarm. */
@SystemTest
class FrozenPaymentIT {

    private static final String PAGE = "/office/finance/frozen.xhtml";

    private final Visit first = Visit.ofOfficer("finance1");
    private final Visit second = Visit.ofOfficer("finance2");

    @AfterEach
    void everythingIsWellAgain() {
        City.heal("BDC101");
        Books.change("DELETE FROM ledger_snapshot WHERE closed_day = ?", Books.today());
    }

    private static HttpResponse<String> send(Visit who, String page, String form, Map<String, String> typed) {
        Map<String, String> fields = Visit.form(who.get(page).body(), form);
        fields.putAll(typed);
        return who.post(page, fields);
    }

    /** Money of nobody is to go back to its payer, proposed by the first. @return the page on which the second confirms it */
    private String proposed(String amount) {
        // The bank pays to accounts that exist, in their holders' names.
        Facts paid = City.ask(
                "arrivals",
                "{\"amount\":\"" + amount
                        + "\",\"payerAccount\":\"999980000000009999\",\"payerName\":\"示例市人民法院执行款专户\",\"remark\":\"汇错\"}");
        String id = Books.value("SELECT id FROM money_arrival WHERE bank_serial = ?", paid.text("serial"));
        String page = "/office/finance/arrivals.xhtml?arrival=" + id;
        Map<String, String> typed = Map.of("refund", "propose", "payer", "corporate", "because", "来函要求退回");
        assertThat(send(first, page, "refunding", typed).statusCode()).isEqualTo(302);
        return page;
    }

    private static String paymentOf(String page) {
        return Books.value(
                "SELECT payment FROM arrival_refund WHERE arrival_id = ? AND state = 'INSTRUCTED'",
                page.substring(page.indexOf('=') + 1));
    }

    private static String status(String number) {
        return Books.value("SELECT status FROM payment_instruction WHERE send_seq_no = ?", number);
    }

    @Test
    void isSettledByTwoByTheLineThatShowsIt() {
        String refund = proposed("8.43");
        City.fail("BDC101", "WRONG_AMOUNT", "\"count\":1");
        assertThat(send(second, refund, "deciding", Map.of("refund", "confirm")).statusCode())
                .isEqualTo(302);
        String number = paymentOf(refund);
        Books.await("the bank contradicts our order", () -> status(number).equals("FROZEN"));
        assertThat(first.get("/office/payments.xhtml").body()).contains("冻结的付款", number);
        String sheet = PAGE + "?payment=" + number;
        assertThat(first.get(PAGE).body()).contains("payment=" + number);
        assertThat(send(first, sheet, "paying", Map.of("serial", "<b>x</b>", "act", "paid"))
                        .body())
                .contains("没有流水号为“&lt;b&gt;x", "href=\"#serial\"")
                .doesNotContain("<b>x");
        assertThat(send(first, sheet, "refusing", Map.of("document", "查复1号", "dated", "", "act", "unpaid"))
                        .body())
                .contains("请填写银行查复函的日期", "value=\"查复1号\"");
        String serial = shown(number);
        assertThat(first.get(sheet).body()).contains(serial, "value=\"" + serial + "\"");
        assertThat(send(
                                first,
                                sheet,
                                "refusing",
                                Map.of(
                                        "document",
                                        "查复1号",
                                        "dated",
                                        Books.today().toString(),
                                        "act",
                                        "unpaid"))
                        .body())
                .contains("不能认定为未付");
        assertThat(send(first, sheet, "paying", Map.of("serial", serial, "act", "paid"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(send(first, sheet, "deciding", Map.of("act", "confirm")).body())
                .contains("须由另一位财务人员确认");
        Map<String, String> late = Visit.form(second.get(sheet).body(), "deciding");
        late.put("act", "confirm");
        assertThat(second.post(sheet, late).statusCode()).isEqualTo(302);
        assertThat(second.post(sheet, late).body()).contains("这笔付款没有冻结");
        assertThat(status(number)).isEqualTo("DONE");
        assertThat(Books.value("SELECT state FROM arrival_refund WHERE payment = ?", number))
                .isEqualTo("PAID");
        assertThat(Books.value(
                        "SELECT CONCAT(debit_head, '>', credit_account, '=', p.amount) FROM posting p JOIN ledger_entry e"
                                + " ON e.id = p.entry_id WHERE e.business_key = ?",
                        "REFUND-FINAL:" + number))
                .isEqualTo("202>101:" + account(number) + "=8.43");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM payment_alarm WHERE send_seq_no = ? AND closed_at IS NULL", number))
                .isZero();
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = ?",
                        "payment:" + number))
                .isEqualTo("PAYMENT_INSTRUCTED,PAYMENT_SENT,PAYMENT_FROZEN,PAYMENT_RULING_ENTERED,"
                        + "PAYMENT_RULING_CONFIRMED,PAYMENT_SETTLED");
    }

    private static String account(String number) {
        return Books.value("SELECT debit_account FROM payment_instruction WHERE send_seq_no = ?", number);
    }

    /** The line of the bank's books, as its detail would bring it some minutes later. @return its serial */
    private static String shown(String number) {
        Facts line = City.list("lines").stream()
                .filter(l -> l.optionalText("reference").orElse("").equals(number))
                .findFirst()
                .orElseThrow();
        String serial = line.text("serial");
        Books.change("INSERT IGNORE INTO bank_serial (bank_serial) VALUES (?)", serial);
        Books.change(
                "INSERT INTO bank_line (id, bank_serial, bank_account, direction, amount, balance_after, counter_account,"
                        + " counter_name, summary, remark, reference, booked_on, booked_at, source, kept_at, audit_sequence,"
                        + " audit_hash) VALUES (?, ?, ?, 'OUT', 8.43, 1.00, '999980000000009999', '示例市人民法院执行款专户', '付款',"
                        + " '', ?, ?, ?, 'DETAIL', ?, 0, REPEAT('0', 64))",
                Ids.next(),
                serial,
                account(number),
                number,
                Books.today(),
                Books.now(),
                Books.now());
        return serial;
    }

    /** Today is closed, as it is when the clock was set back over a closed day. */
    @Test
    void everythingWaitsWhileTheClockIsBehindTheBooks() throws InterruptedException {
        String refund = proposed("8.44");
        String other = proposed("8.45");
        City.fail("BDC101", "IN_PROGRESS", "\"seconds\":8", "\"count\":1");
        assertThat(send(second, refund, "deciding", Map.of("refund", "confirm")).statusCode())
                .isEqualTo(302);
        String number = paymentOf(refund);
        Books.change(
                "INSERT INTO ledger_snapshot (closed_day, head, debit, credit) VALUES (?, '101', 0, 0)", Books.today());
        // What a server remembers of open days it looks for again after five seconds.
        Thread.sleep(5_500);
        City.heal("BDC101");
        assertThat(send(second, other, "deciding", Map.of("refund", "confirm")).body())
                .contains("以前已经日结，不能再记账");
        assertThat(City.ask("arrivals", "{\"amount\":\"7.01\",\"remark\":\"钟慢\"}")
                        .text("hallSaid"))
                .as("the bank is to send its notice again")
                .isNotEmpty();
        Books.await(
                "one alarm",
                () -> Books.count(
                                "SELECT COUNT(*) FROM payment_alarm WHERE kind = 'CLOCK_BEHIND_BOOKS' AND closed_at IS NULL")
                        == 1);
        Books.await(
                "the settlement waits",
                () -> Books.count(
                                "SELECT COUNT(*) FROM outbox_message WHERE payload LIKE CONCAT('%', ?, '%')"
                                        + " AND last_error = 'the clock is behind the books'",
                                number)
                        == 1);
        Books.change("DELETE FROM ledger_snapshot WHERE closed_day = ?", Books.today());
        Books.await("it goes on by itself", () -> status(number).equals("DONE"));
        assertThat(send(second, other, "deciding", Map.of("refund", "confirm")).statusCode())
                .isEqualTo(302);
        assertThat(Books.count("SELECT COUNT(*) FROM payment_alarm WHERE kind = 'CLOCK_BEHIND_BOOKS'"))
                .isEqualTo(1);
    }
}
