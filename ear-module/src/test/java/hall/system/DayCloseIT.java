package hall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.shared.Ids;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Yesterday is compared three ways, its differences are classified, and two finance officers close it. The books of the tests begin
 * today: an entry of yesterday is laid beside, and the city's clock goes back for the bank's lines of yesterday.
 */
@SystemTest
class DayCloseIT {

    private static final String DESK = "/office/finance/desk.xhtml";
    private static final String DAY = "/office/finance/day.xhtml";
    private static final String DIFFERENCES = "/office/finance/differences.xhtml";
    private static final String HOSTILE = "</td><script>window.broken=1</script>#{1234567*7654321}";

    private final LocalDate yesterday = Books.today().minusDays(1);

    @AfterEach
    void everythingIsWellAgain() {
        City.heal("NOTICE");
    }

    @Test
    void isClosedByTwoWhenEveryDifferenceIsClassified() throws SQLException {
        String fee = movesOfYesterday();
        String told = Contests.falseNoticeOfYesterday();
        Visit one = Visit.ofOfficer("finance1");
        Visit two = Visit.ofOfficer("finance2");
        for (LocalDate day = firstOpen(); !day.isAfter(yesterday); day = day.plusDays(1)) {
            String where = DAY + "?day=" + day;
            act(one, DAY, where, "day-form", "reconcile");
            if (day.equals(yesterday)) {
                assertThat(one.get(where).body()).contains(fee, "只有前一方有", "-15.00");
                assertThat(unexplained()).isEqualTo("0.00");
                assertThat(act(one, DAY, where, "day-form", "prepare").body()).contains("没有定性，不能日结");
                assertThat(item(told)).isEqualTo("BANK_ONLY/OPEN");
                Contests.setRight(told, one, two);
                Contests.isSettledOnceThoughTwoDoAtOnce(one, two, () -> act(one, DAY, where, "day-form", "reconcile"));
                act(one, DAY, where, "day-form", "reconcile");
                assertThat(item(told)).isEqualTo("OTHER_DAY/SETTLED");
                assertThat(unexplained()).isEqualTo("0.00");
            }
            classifyAll(one);
            assertThat(act(one, DAY, where, "day-form", "prepare").statusCode()).isEqualTo(302);
            assertThat(act(one, DAY, where, "day-form", "close").body()).contains("须由另一位财务人员复核");
            if (day.equals(yesterday)) {
                twoDoNotSeeTheSame(two, where);
                act(one, DAY, where, "day-form", "prepare");
                closesWhilePeopleGoOn(one, two, where);
            } else {
                assertThat(act(two, DAY, where, "day-form", "close").statusCode())
                        .isEqualTo(302);
            }
        }
        assertThat(Books.value("SELECT CONCAT(prepared_by, '/', closed_by) FROM finance_day WHERE day = ?", yesterday))
                .isEqualTo("finance1/finance2");
        assertThat(Books.value("SELECT MAX(closed_day) FROM ledger_snapshot")).isEqualTo(yesterday.toString());
        takesNoEntryAnyMore();
        isSeenByThoseWhoLookOn();
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = ?",
                        "day:" + yesterday))
                .startsWith("DAY_RECONCILED,")
                .contains("DAY_CLOSE_PREPARED,DAY_CLOSE_VOIDED,")
                .endsWith("DAY_CLOSE_PREPARED,DAY_CLOSED");
    }

    /** The bank took a fee that nobody told of, and we booked one yuan that the bank does not have. @return the fee's serial */
    private String movesOfYesterday() {
        City.clock(-86_400);
        String fee = City.ask("departures", "{\"amount\":\"15.00\",\"summary\":\"手续费\"}")
                .text("serial");
        City.clock(0);
        long id = Ids.next();
        Books.change(
                "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at) VALUES (?, ?, ?, ?)",
                id,
                "DAY-CLOSE-IT:" + id,
                yesterday,
                yesterday.atTime(12, 0));
        posting(id, 1);
        return fee;
    }

    private static String item(String serial) {
        return Books.value(
                "SELECT CONCAT(kind, '/', state) FROM reconciliation_item WHERE way = 'BANK_PAYMENT' AND their_key = ?",
                serial + "@1");
    }

    private void posting(long entry, int line) {
        Books.change(
                "INSERT INTO posting (entry_id, line, booked_on, debit_account, credit_account, amount)"
                        + " VALUES (?, ?, ?, '101:999980000000000001', '219', 1.00)",
                entry,
                line,
                yesterday);
    }

    private static LocalDate firstOpen() {
        String closed = Books.value("SELECT MAX(closed_day) FROM ledger_snapshot");
        return closed == null
                ? LocalDate.parse(Books.value("SELECT MIN(booked_on) FROM posting"))
                : LocalDate.parse(closed).plusDays(1);
    }

    private String unexplained() {
        return Books.value(
                "SELECT bank_balance - ledger_balance - explained FROM finance_day WHERE day = ?", yesterday);
    }

    private static void classifyAll(Visit officer) {
        String page = officer.get(DIFFERENCES).body();
        List<String> ids = Pattern.compile("name=\"difference\" id=\"d-([0-9]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
        for (String id : ids) {
            Map<String, String> form = Visit.form(page, "acting");
            form.putAll(Map.of("difference", id, "as", "TO_BE_TRACED", "why", HOSTILE, "classify", ""));
            assertThat(officer.post(DIFFERENCES, form).statusCode()).isEqualTo(302);
        }
        assertThat(officer.get(DIFFERENCES).body())
                .doesNotContain("<script>window.broken", "9449772114007")
                .contains("其中未定性 0 项");
        Map<String, String> form = Visit.form(page, "acting");
        form.putAll(Map.of("officer", HOSTILE, "give", "", "why", "", "as", ""));
        assertThat(officer.post(DIFFERENCES, form).body()).contains("没有登录名为").doesNotContain("<script>window");
    }

    /**
     * The close is held where it writes the day's totals, with all its locks: meanwhile money is booked and a citizen's withdrawal is
     * lodged, decided, paid and settled; who would change a difference is told to wait, who looks at the day by whom it is
     * compared. Then it goes through.
     */
    private void closesWhilePeopleGoOn(Visit one, Visit two, String where) throws SQLException {
        CompletableFuture<HttpResponse<String>> close;
        try (Connection held = Hall.databaseAsOwner();
                var hold = held.createStatement()) {
            hold.execute("LOCK TABLES ledger_snapshot READ");
            close = CompletableFuture.supplyAsync(() -> act(two, DAY, where, "day-form", "close"));
            Books.await(
                    "the close has locked the books",
                    () -> Books.value("SELECT id FROM voucher_books WHERE id = 1 FOR UPDATE SKIP LOCKED")
                            .isEmpty());
            assertThat(City.ask("arrivals", "{\"amount\":\"7.00\",\"remark\":\"日结中\"}")
                            .text("hallSaid"))
                    .isEmpty();
            String number = new Application(Cast.SHEN).lodgeForTheMachine();
            Books.await(
                    "the withdrawal is paid and settled",
                    () -> "PAID".equals(Books.value("SELECT state FROM withdrawal WHERE case_number = ?", number)));
            assertThat(one.get(where).body()).contains("finance2正在核对这一天");
            assertThat(one.get("/office/finance/desk.xhtml").body()).contains("finance2正在核对这一天");
            assertThat(take(one).body()).contains("正在日结、核对", "这一次没有办理");
            assertThat(close).as("the close is written still").isNotDone();
            hold.execute("UNLOCK TABLES");
        }
        assertThat(close.join().statusCode()).isEqualTo(302);
        assertThat(one.get(where).body()).doesNotContain("正在核对这一天");
    }

    /** A difference is given to a colleague meanwhile: what was prepared is void. */
    private void twoDoNotSeeTheSame(Visit two, String where) {
        Map<String, String> kept = Visit.form(two.get(where).body(), "day-form");
        assertThat(take(two).statusCode()).isEqualTo(302);
        kept.put("close", "");
        assertThat(two.post(DAY, kept).body()).contains("之后有了变动");
        assertThat(Books.value("SELECT state FROM finance_day WHERE day = ?", yesterday))
                .isEqualTo("RECONCILED");
    }

    /** The officer takes the first difference. */
    private static HttpResponse<String> take(Visit officer) {
        String page = officer.get(DIFFERENCES).body();
        Map<String, String> form = Visit.form(page, "acting");
        var difference = Pattern.compile("id=\"d-([0-9]+)\"").matcher(page);
        assertThat(difference.find()).isTrue();
        form.putAll(Map.of("difference", difference.group(1), "take", ""));
        return officer.post(DIFFERENCES, form);
    }

    private void takesNoEntryAnyMore() {
        long id = Ids.next();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Books.change(
                        "INSERT INTO ledger_entry (id, business_key, booked_on, booked_at) VALUES (?, 'LATE', ?, ?)",
                        id,
                        yesterday,
                        yesterday.atTime(12, 0)))
                .withMessageContaining("the day is closed");
        long open = Long.parseLong(Books.value("SELECT MAX(id) FROM ledger_entry"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> posting(open, 999))
                .withMessageContaining("the day is closed");
    }

    private void isSeenByThoseWhoLookOn() {
        String where = DAY + "?day=" + yesterday;
        for (String reader : List.of("supervisor1", "auditor1")) {
            Visit visit = Visit.ofOfficer(reader);
            assertThat(visit.get(where).body()).contains("finance2", "已日结").doesNotContain("id=\"day-form\"");
            assertThat(visit.get(DESK).body()).doesNotContain("id=\"closing\"");
            assertThat(visit.get(DIFFERENCES).body()).doesNotContain("id=\"classify\"");
        }
    }

    @Test
    void closesAnAlarmWithAReasonOnce() {
        City.fail("NOTICE", "WRONG_PERSON", "\"count\":1");
        String serial =
                City.ask("arrivals", "{\"amount\":\"1.00\",\"remark\":\"x\"}").text("serial");
        String id = Books.value("SELECT id FROM payment_alarm WHERE send_seq_no = ?", serial);
        Visit officer = Visit.ofOfficer("finance1");
        assertThat(alarm(officer, id, "").body()).contains("请写明处理情况");
        assertThat(alarm(officer, id, HOSTILE).statusCode()).isEqualTo(302);
        assertThat(alarm(officer, id, "再来").body()).contains("已经处理过");
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = ?",
                        "alarm:" + id))
                .isEqualTo("PAYMENT_ALARM_RAISED,PAYMENT_ALARM_CLOSED");
    }

    private static HttpResponse<String> alarm(Visit officer, String id, String because) {
        Map<String, String> form = Visit.form(officer.get(DESK).body(), "closing");
        form.putAll(Map.of("alarm", id, "because", because, "close-alarm", ""));
        return officer.post(DESK, form);
    }

    private static HttpResponse<String> act(Visit officer, String page, String where, String form, String button) {
        Map<String, String> fields =
                new LinkedHashMap<>(Visit.form(officer.get(where).body(), form));
        fields.put(button, "");
        return officer.post(page, fields);
    }
}
