package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import hall.system.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year is closed by its officers' pages: each of its days and months, what it earned carried over and distributed (Regulation Art. 29), its statements
 * kept, and nothing booked in it afterwards. On its first day money of nobody went back to its payer, so that a day's close has seen that too.
 */
@Tag("long")
class YearClosedIT {

    private static final String DAY = "/office/finance/day.xhtml";
    private static final String DIFFERENCES = "/office/finance/differences.xhtml";
    private static final String PERIODS = "/office/finance/periods.xhtml";
    private static final String ENTRY = "/office/finance/voucher-entry.xhtml";
    private static final String VOUCHER = "/office/finance/voucher.xhtml";
    private static final String ARRIVALS = "/office/finance/arrivals.xhtml";
    private static final String PAYER = "999980000000009999";
    private static final BigDecimal RESULT = new BigDecimal("59999.99");
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private OwnHall hall;
    private Visit first;
    private Visit second;

    @Test
    void closesItsDaysItsMonthsAndItself() throws Exception {
        try (OwnHall own = OwnHall.start("year-closed")) {
            hall = own;
            LocalDate begin = LocalDate.parse(one("SELECT MIN(booked_on) FROM posting"));
            LocalDate last = begin.withMonth(12).withDayOfMonth(31);
            signIn();
            post("102", "401:03", "90000.00");
            post("411:01", "211", "30000.01");
            String payment = refund();
            Duration left = Duration.between(now(), last.plusDays(3).atTime(9, 0));
            if (!left.isNegative()) {
                hall.city().advance(left);
            }
            signIn();

            begin.datesUntil(last).forEach(this::closeDay);
            assertThat(hall.column(
                            "SELECT id FROM reconciliation_item WHERE INSTR(CONCAT_WS(' ', their_key, their_reference,"
                                    + " our_key, our_reference), '" + payment + "') > 0"))
                    .as("what went back to its payer is alike in the three books")
                    .isEmpty();
            reconcile(last);
            assertThat(act(first, DAY, DAY + "?day=" + last, "day-form", "prepare")
                            .body())
                    .contains("还没有年终结转");
            carryOver(last);
            closeDay(last);
            monthsAndYear(begin, last);
            statements(last);
            takesNothingAnyMore(last);
            Proof.sound(hall);
        }
    }

    private void signIn() {
        first = hall.officer("finance1");
        second = hall.officer("finance2");
    }

    private String one(String sql) {
        return hall.column(sql).get(0);
    }

    private LocalDateTime now() {
        long ahead = Long.parseLong(one("SELECT COALESCE(MAX(offset_seconds), 0) FROM demo_clock"));
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai")).plusSeconds(ahead);
    }

    private static HttpResponse<String> act(Visit who, String page, String where, String form, String button) {
        Map<String, String> fields = Visit.form(who.get(where).body(), form);
        fields.put(button, "");
        return who.post(page, fields);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** @return the payment's number */
    private String refund() {
        String serial = hall.city().arrive("8.42", PAYER, "示例市人民法院执行款专户");
        String id = one("SELECT id FROM money_arrival WHERE bank_serial = '" + serial + "'");
        Map<String, String> proposal =
                Visit.form(first.get(ARRIVALS + "?arrival=" + id).body(), "refunding");
        proposal.putAll(Map.of("refund", "propose", "payer", "corporate", "because", "来函要求退回"));
        done(first.post(ARRIVALS, proposal));
        Map<String, String> confirmation =
                Visit.form(second.get(ARRIVALS + "?arrival=" + id).body(), "deciding");
        confirmation.put("refund", "confirm");
        done(second.post(ARRIVALS, confirmation));
        // At night and on days off the bank pays when it opens: half a day on, on a working day.
        for (int i = 0; i < 14 && !isPaid(id, Duration.ofSeconds(20)); i++) {
            hall.city().advance(Duration.ofHours(12));
        }
        await().atMost(LONGEST).until(() -> isPaid(id, Duration.ZERO));
        signIn();
        return one("SELECT payment FROM arrival_refund WHERE arrival_id = " + id);
    }

    private boolean isPaid(String arrival, Duration within) {
        try {
            await().atMost(within.plusSeconds(1))
                    .until(() -> one("SELECT state FROM arrival_refund WHERE arrival_id = " + arrival)
                            .equals("PAID"));
            return true;
        } catch (org.awaitility.core.ConditionTimeoutException notYet) {
            return false;
        }
    }

    private void post(String debit, String credit, String amount) {
        Map<String, String> form = Visit.form(first.get(ENTRY).body(), "entering");
        form.putAll(Map.of("on", now().toLocalDate().toString(), "summary", "年末入账", "document", "回单", "enter", ""));
        form.putAll(Map.of("account1", debit, "debit1", amount, "account2", credit, "credit2", amount));
        HttpResponse<String> entered = first.post(ENTRY, form);
        done(entered);
        String id = entered.headers().firstValue("location").orElseThrow().replaceAll(".*id=(\\d+).*", "$1");
        done(act(second, VOUCHER, VOUCHER + "?id=" + id, "deciding", "post"));
    }

    private void reconcile(LocalDate day) {
        done(act(first, DAY, DAY + "?day=" + day, "day-form", "reconcile"));
        String page = first.get(DIFFERENCES).body();
        List<String> ids = Pattern.compile("name=\"difference\" id=\"d-([0-9]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
        for (String id : ids) {
            Map<String, String> form = Visit.form(page, "acting");
            form.putAll(Map.of("difference", id, "as", "TO_BE_TRACED", "why", "待查", "classify", ""));
            done(first.post(DIFFERENCES, form));
        }
    }

    private void closeDay(LocalDate day) {
        reconcile(day);
        done(act(first, DAY, DAY + "?day=" + day, "day-form", "prepare"));
        done(act(second, DAY, DAY + "?day=" + day, "day-form", "close"));
    }

    private void ask(String field, String period, String form, String button) {
        Map<String, String> asking = Visit.form(first.get(PERIODS).body(), form);
        asking.putAll(Map.of(field, period, button, ""));
        done(first.post(PERIODS, asking));
    }

    private HttpResponse<String> confirm(Visit by) {
        Map<String, String> deciding = Visit.form(by.get(PERIODS).body(), "deciding");
        deciding.putAll(Map.of("close", one("SELECT id FROM period_close WHERE state = 'ASKED'"), "confirm", ""));
        return by.post(PERIODS, deciding);
    }

    private void carryOver(LocalDate last) {
        ask("year", Integer.toString(last.getYear()), "asking-year", "ask-carry");
        assertThat(second.get(PERIODS).body()).contains("90,000.00", "30,000.01", "59,999.99");
        assertThat(confirm(first).body()).contains("须由另一位财务人员确认");
        done(confirm(second));
        BigDecimal reserve =
                RESULT.multiply(parameter("finance.riskReserveRate")).setScale(2, RoundingMode.HALF_UP);
        BigDecimal management = parameter("finance.managementFee").min(RESULT.subtract(reserve));
        assertThat(balance("401")).isEqualTo("0.00");
        assertThat(balance("411")).isEqualTo("0.00");
        assertThat(balance("301")).isEqualTo(reserve.toString());
        assertThat(balance("214")).isEqualTo(RESULT.subtract(reserve).toString());
        assertThat(one("SELECT SUM(amount) FROM posting WHERE credit_account = '214:02'"))
                .isEqualTo(management.setScale(2).toString());
        assertThat(balance("321")).isEqualTo("0.00");
    }

    private BigDecimal parameter(String name) {
        return new BigDecimal(
                one("SELECT value FROM policy_parameter WHERE name = '" + name + "' AND valid_to IS NULL"));
    }

    private String balance(String head) {
        return one("SELECT COALESCE(SUM(IF(credit_head = '" + head + "', amount, -amount)), 0.00) FROM posting"
                + " WHERE '" + head + "' IN (debit_head, credit_head)");
    }

    private void monthsAndYear(LocalDate begin, LocalDate last) {
        String year = Integer.toString(last.getYear());
        for (YearMonth month = YearMonth.from(begin); month.getYear() == last.getYear(); month = month.plusMonths(1)) {
            assertThat(refusedYear(year)).contains("再年结");
            ask("month", month.toString(), "asking", "ask-month");
            done(confirm(second));
        }
        ask("year", year, "asking-year", "ask-year");
        done(confirm(second));
        assertThat(hall.column("SELECT CONCAT(asked_by, '/', decided_by) FROM period_close WHERE state = 'DONE'"))
                .containsOnly("finance1/finance2");
    }

    private String refusedYear(String year) {
        Map<String, String> asking = Visit.form(first.get(PERIODS).body(), "asking-year");
        asking.putAll(Map.of("year", year, "ask-year", ""));
        return first.post(PERIODS, asking).body();
    }

    private void statements(LocalDate last) {
        String page = hall.officer("auditor1")
                .get("/office/finance/statements.xhtml?day=" + last)
                .body();
        assertThat(page).contains("59,999.99");
        assertThat(one("SELECT second_value FROM period_sheet_row r JOIN period_close c ON c.id = r.close_id"
                        + " WHERE c.kind = 'YEAR' AND r.sheet = 'INCOME' AND r.code = 'result'"))
                .isEqualTo("59999.99");
        assertThat(one("SELECT first_value FROM period_sheet_row r JOIN period_close c ON c.id = r.close_id"
                        + " WHERE c.kind = 'YEAR' AND r.sheet = 'DISTRIBUTION' AND r.code = 'left'"))
                .isEqualTo("0.00");
    }

    /** Neither by the page, in whatever year it is, nor by the database. */
    private void takesNothingAnyMore(LocalDate last) {
        Map<String, String> form = Visit.form(first.get(ENTRY).body(), "entering");
        form.putAll(Map.of("on", last.toString(), "summary", "迟到", "document", "回单", "enter", ""));
        form.putAll(Map.of("account1", "102", "debit1", "1", "account2", "401:02", "credit2", "1"));
        assertThat(first.post(ENTRY, form).body()).contains("记账日期要在 " + last.plusDays(1));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (Connection owner = hall.databaseAsOwner();
                            Statement statement = owner.createStatement()) {
                        statement.executeUpdate("INSERT INTO ledger_entry (id, business_key, booked_on, booked_at)"
                                + " VALUES (1, 'LATE', '" + last + "', '" + last + " 12:00:00')");
                    }
                })
                .withMessageContaining("the day is closed");
        post("102", "401:02", "1.00");
        assertThat(balance("401")).as("the next year's income").isEqualTo("1.00");
    }
}
