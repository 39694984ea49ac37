package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Arrivals of yesterday that the bank's account detail contradicts, and two officers who set them right. */
final class Contests {

    private static final String VIEW = "/office/finance/arrivals.xhtml?view=contested";

    private Contests() {}

    /** The bank tells of an arrival of yesterday, of one yuan more than came. @return its serial */
    static String falseNoticeOfYesterday() {
        City.fail("NOTICE", "SILENCE", "\"count\":1");
        String serial = arrivalOfYesterday("500.00");
        String day = Books.today().minusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
        BankNoticeIT.notice(serial, "501.00", day, "bank");
        assertThat(Books.value("SELECT amount FROM money_arrival WHERE bank_serial = ?", serial))
                .isEqualTo("501.00");
        return serial;
    }

    private static String arrivalOfYesterday(String amount) {
        City.clock(-86_400);
        String serial = City.ask("arrivals", "{\"amount\":\"" + amount + "\",\"payerName\":\"查无此人\",\"remark\":\"多报\"}")
                .text("serial");
        City.clock(0);
        return serial;
    }

    /** What the bank's detail has less of it two officers set right by the detail. */
    static void setRight(String serial, Visit one, Visit two) {
        String arrival = Books.value("SELECT id FROM money_arrival WHERE bank_serial = ?", serial);
        String contest = Books.value("SELECT id FROM arrival_contest WHERE arrival_id = ?", arrival);
        assertThat(one.get("/office/finance/arrivals.xhtml?arrival=" + arrival).body())
                .contains(serial);
        assertThat(act(one, "enter", contest).statusCode()).isEqualTo(302);
        assertThat(act(one, "confirm", contest).body()).contains("须由另一位财务人员确认");
        assertThat(act(two, "confirm", contest).statusCode()).isEqualTo(302);
        requireSum(serial, "500.00");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM payment_alarm WHERE send_seq_no = ? AND closed_at IS NULL", serial))
                .isZero();
    }

    /**
     * The bank has booked an arrival that it tells of only when its day was read: that is contested. The reading,
     * by which the arrival is as it was, and the officer who confirms that it is taken back meet; whoever is first, the books have it once.
     */
    static void isSettledOnceThoughTwoDoAtOnce(Visit one, Visit two, Supplier<HttpResponse<String>> reading)
            throws SQLException {
        String serial = arrivalOfYesterday("320.00");
        String contest = Books.value(
                "SELECT c.id FROM arrival_contest c JOIN money_arrival a ON a.id = c.arrival_id WHERE a.bank_serial = ?",
                serial);
        // The sweep would read the day again, perhaps before the officer has entered anything.
        Books.change("UPDATE bank_statement_day SET again_from = '2999-01-01'");
        assertThat(one.get(VIEW).body()).contains(serial, "320.00");
        assertThat(act(one, "enter", contest).statusCode()).isEqualTo(302);
        CompletableFuture<HttpResponse<String>> read;
        CompletableFuture<HttpResponse<String>> confirmed;
        try (Connection held = Hall.databaseAsOwner();
                var hold = held.createStatement()) {
            held.setAutoCommit(false);
            hold.executeQuery("SELECT id FROM money_arrival WHERE bank_serial = '" + serial + "' FOR UPDATE");
            read = CompletableFuture.supplyAsync(reading);
            confirmed = CompletableFuture.supplyAsync(() -> act(two, "confirm", contest));
            Books.await("one waits for the arrival, the other for its movement", () -> waiting() == 2);
            held.rollback();
        }
        assertThat(read.join().statusCode()).isEqualTo(302);
        assertThat(confirmed.join().statusCode()).isIn(200, 302);
        assertThat(Books.value("SELECT state FROM arrival_contest WHERE id = ?", contest))
                .isIn("CORRECTED", "LIFTED");
        requireSum(serial, "320.00");
    }

    private static int waiting() throws SQLException {
        try (Connection hall = Hall.database();
                var asked = hall.createStatement();
                var found = asked.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE id <> connection_id() AND (info LIKE '%money_arrival%FOR UPDATE%' OR info LIKE '%bank_serial%')")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void requireSum(String serial, String amount) {
        assertThat(Books.value(
                        "SELECT SUM(amount - taken_back) FROM money_arrival WHERE bank_serial = ? OR bank_serial LIKE CONCAT(?, '@%')",
                        serial, serial))
                .as("what the detail has")
                .isEqualTo(amount);
    }

    static HttpResponse<String> act(Visit officer, String act, String id) {
        Map<String, String> form = Visit.form(officer.get(VIEW).body(), "contests");
        form.put(act, id);
        return officer.post(VIEW, form);
    }
}
