package hall.system;

import static hall.system.FinanceForms.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A payment that the bank contradicted is settled by two officers on their page; a clock behind the books makes all wait, and one alarm. */
@SystemTest
class FrozenPaymentIT {

    private final Visit first = Visit.ofOfficer("finance1");
    private final Visit second = Visit.ofOfficer("finance2");

    @AfterEach
    void everythingIsWellAgain() {
        City.heal("BDC101");
        Books.reopen(Books.today());
    }

    @Test
    void isSettledByTwoByTheLineThatShowsIt() {
        String refund = Frozen.proposedRefund(first, "8.43");
        City.fail("BDC101", "WRONG_AMOUNT", "\"count\":1");
        String number = Frozen.confirmedRefund(second, refund);
        Frozen.await(number);
        assertThat(first.get("/office/payments.xhtml").body()).contains("冻结的付款", number);
        String sheet = Frozen.page(number);
        assertThat(first.get(Frozen.PAGE).body()).contains("payment=" + number);
        assertThat(send(first, sheet, "paying", Map.of("serial", "<b>x</b>", "act", "paid"))
                        .body())
                .contains("没有流水号为“&lt;b&gt;x", "href=\"#serial\"")
                .doesNotContain("<b>x");
        assertThat(send(first, sheet, "refusing", Map.of("document", "查复1号", "dated", "", "act", "unpaid"))
                        .body())
                .contains("请填写银行查复函的日期", "value=\"查复1号\"");
        String serial = Frozen.shown(number, "8.43", "999980000000009999");
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
        Frozen.settledAsPaid(first, second, number, serial);
        assertThat(Frozen.status(number)).isEqualTo("DONE");
        assertThat(Books.value("SELECT state FROM arrival_refund WHERE payment = ?", number))
                .isEqualTo("PAID");
        assertThat(Books.value(
                        "SELECT CONCAT(debit_head, '>', credit_account, '=', p.amount) FROM posting p JOIN ledger_entry e"
                                + " ON e.id = p.entry_id WHERE e.business_key = ?",
                        "REFUND-FINAL:" + number))
                .isEqualTo("202>101:" + Notices.ACCOUNT + "=8.43");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM payment_alarm WHERE send_seq_no = ? AND closed_at IS NULL", number))
                .isZero();
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = ?",
                        "payment:" + number))
                .isEqualTo("PAYMENT_INSTRUCTED,PAYMENT_SENT,PAYMENT_FROZEN,PAYMENT_RULING_ENTERED,"
                        + "PAYMENT_RULING_CONFIRMED,PAYMENT_SETTLED");
    }

    /** Today is closed, as it is when the clock was set back over a closed day. */
    @Test
    void everythingWaitsWhileTheClockIsBehindTheBooks() {
        String refund = Frozen.proposedRefund(first, "8.44");
        String other = Frozen.proposedRefund(first, "8.45");
        City.fail("BDC101", "IN_PROGRESS", "\"seconds\":6", "\"count\":1");
        String number = Frozen.confirmedRefund(second, refund);
        Books.change(
                "INSERT INTO ledger_snapshot (closed_day, head, debit, credit) VALUES (?, '101', 0, 0)", Books.today());
        // What a server remembers of open days it looks for again after five seconds; then the settlement finds it.
        Books.await(
                "one alarm",
                () -> Books.count(
                                "SELECT COUNT(*) FROM payment_alarm WHERE kind = 'CLOCK_BEHIND_BOOKS' AND closed_at IS NULL")
                        == 1);
        City.heal("BDC101");
        assertThat(first.get("/office/finance/desk.xhtml").body()).contains("钟慢了");
        assertThat(send(second, other, "deciding", Map.of("refund", "confirm")).body())
                .contains("以前已经日结，不能再记账");
        assertThat(City.ask("arrivals", "{\"amount\":\"7.01\",\"remark\":\"钟慢\"}")
                        .text("hallSaid"))
                .as("the bank is to send its notice again")
                .isNotEmpty();
        Books.await(
                "the settlement waits",
                () -> Books.count(
                                "SELECT COUNT(*) FROM outbox_message WHERE payload LIKE CONCAT('%', ?, '%')"
                                        + " AND last_error = 'the clock is behind the books'",
                                number)
                        == 1);
        Books.reopen(Books.today());
        assertThat(first.get("/office/finance/desk.xhtml").body()).doesNotContain("钟慢了");
        Books.await("it goes on by itself", () -> Frozen.status(number).equals("DONE"));
        assertThat(send(second, other, "deciding", Map.of("refund", "confirm")).statusCode())
                .isEqualTo(302);
        assertThat(Books.count("SELECT COUNT(*) FROM payment_alarm WHERE kind = 'CLOCK_BEHIND_BOOKS'"))
                .isEqualTo(1);
    }
}
