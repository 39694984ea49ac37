package hall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** A manual voucher from one officer to another, into the statements, out again by a red entry, and into an auditor's hands. */
@BrowserTest
class VouchersIT {

    private static final String ENTRY = "/office/finance/voucher-entry.xhtml";
    private static final String VOUCHER = "/office/finance/voucher.xhtml";

    @Test
    void isPostedByTwoAndReadByTheAuditor(Page first, BrowserContext context) throws IOException {
        String before = interest();
        SignIns.officer(first, "finance1");
        String address = enter(first);
        PageChecks.holdsUp(first, "voucher-entered");
        assertThat(first.innerText("#state")).contains("待复核");
        assertThat(first.locator("#post").count())
                .as("who entered it does not post it")
                .isZero();
        String id = address.replaceAll(".*id=(\\d+).*", "$1");
        try (BrowserContext other = context.browser().newContext()) {
            Page second = other.newPage();
            SignIns.officer(second, "finance2");
            second.navigate(Hall.url("/office/finance/vouchers.xhtml?view=open").toString());
            second.getByText("一季度结息<b>").first().click();
            second.click("#refuse");
            assertThat(second.innerText("#errsum")).contains("请写明理由");
            second.click("#post");
            second.getByText("已入账并编号").waitFor();
            assertThat(second.innerText("h1")).matches("\\d{4}-\\d{2} 记-\\d{4}");
            PageChecks.holdsUp(second, "voucher-posted");
            assertThat(interest()).isNotEqualTo(before);
            statements(second);
            undo(first, second, address);
        }
        assertThat(interest()).as("undone").isEqualTo(before);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = ?",
                        "voucher:" + id))
                .isEqualTo("VOUCHER_ENTERED,VOUCHER_POSTED,VOUCHER_CANCEL_ASKED,VOUCHER_CANCELLED");
        audited(context, id);
    }

    /** Whoever posts at the same time, and however often: each voucher once, the month's numbers without a gap. */
    @Test
    void isNumberedWithoutAGapWhateverComesTogether() {
        Visit first = Visit.ofOfficer("finance1");
        Map<String, String> twice = form(first);
        String once = made(first, twice);
        assertThat(made(first, twice)).as("one form makes one voucher").isEqualTo(once);
        List<String> entered = List.of(once, made(first, form(first)), made(first, form(first)));
        Visit second = Visit.ofOfficer("finance2");
        List<Map<String, String>> forms = entered.stream()
                .map(id -> {
                    Map<String, String> form =
                            Visit.form(second.get(VOUCHER + "?id=" + id).body(), "deciding");
                    form.put("post", "");
                    return form;
                })
                .toList();
        Stream.concat(forms.stream(), forms.stream())
                .map(form -> CompletableFuture.supplyAsync(() -> second.post(VOUCHER, form)))
                .toList()
                .forEach(answer -> assertThat(answer.join().statusCode()).isLessThan(500));
        assertThat(entered)
                .allSatisfy(id -> assertThat(Books.count(
                                "SELECT COUNT(*) FROM posting p JOIN ledger_entry e ON e.id = p.entry_id"
                                        + " WHERE e.business_key = ?",
                                "VOUCHER:" + id))
                        .isOne());
        assertThat(Books.count("SELECT COUNT(*) FROM (SELECT month FROM voucher_number GROUP BY month"
                        + " HAVING MAX(number) <> COUNT(*)) gaps"))
                .isZero();
    }

    private static Map<String, String> form(Visit visit) {
        Map<String, String> form = Visit.form(visit.get(ENTRY).body(), "entering");
        form.putAll(Map.of(
                "on", Books.today().toString(), "summary", "结息", "document", "回单", "account1", "102", "debit1", "1"));
        form.putAll(Map.of("account2", "401:02", "credit2", "1", "enter", ""));
        return form;
    }

    private static String made(Visit visit, Map<String, String> form) {
        return visit.post(ENTRY, form)
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll(".*id=(\\d+).*", "$1");
    }

    private static String enter(Page page) {
        page.navigate(Hall.url("/office/finance/voucher-entry.xhtml").toString());
        page.fill("#summary", "一季度结息<b>");
        page.fill("#document", "=回单1");
        page.selectOption("#account1", "102");
        page.fill("#debit1", "1,234.56");
        page.selectOption("#account2", "401:01");
        page.fill("#credit2", "1234.50");
        page.click("#enter");
        assertThat(page.innerText("#errsum")).contains("借方合计 1,234.56，贷方合计 1,234.50");
        assertThat(page.inputValue("#summary")).as("nothing typed is lost").isEqualTo("一季度结息<b>");
        PageChecks.holdsUp(page, "voucher-errors");
        page.selectOption("#account3", "401:09");
        page.fill("#credit3", "0.06");
        page.fill("#on", Books.today().plusDays(1).toString());
        page.click("#enter");
        assertThat(page.innerText("#errsum")).contains("将来的日子还没有到");
        page.fill("#on", Books.today().toString());
        page.click("#enter");
        page.getByText("等待另一位财务人员复核").first().waitFor();
        return page.url();
    }

    private static void statements(Page page) throws IOException {
        page.navigate(Hall.url("/office/finance/statements.xhtml").toString());
        PageChecks.holdsUp(page, "statements");
        assertThat(page.innerText("#BALANCE-assets-2")).isEqualTo(page.innerText("#BALANCE-liabilitiesAndNet-2"));
        assertThat(page.innerText("#BALANCE-undistributed-2")).isEqualTo(page.innerText("#DISTRIBUTION-left-1"));
        assertThat(new BigDecimal(page.innerText("#INCOME-DEPOSIT_INTEREST-1").replace(",", "")))
                .isGreaterThanOrEqualTo(new BigDecimal("1234.50"));
        Visit finance = Visit.ofOfficer("finance2");
        try (ReadableWorkbook book = open(finance, "/office/finance/statements.xlsx?day=" + Books.today())) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("资产负债表", "增值收益表", "增值收益分配表", "住房公积金月报");
            List<Row> balance = sheets.get(0).read();
            assertThat(balance.get(1).getCell(2).getType()).as("can be summed").isEqualTo(CellType.NUMBER);
            assertThat(balance).extracting(r -> r.getCellText(0)).contains("金额单位：元");
        }
    }

    private static void undo(Page first, Page second, String address) {
        second.navigate(address);
        second.fill("#reason", "重复记账<i>");
        second.click("#ask");
        second.getByText("已申请冲账").waitFor();
        assertThat(second.locator("#cancel").count()).isZero();
        first.navigate(address);
        first.click("#cancel");
        first.getByText("已冲账，红字凭证已编号").waitFor();
        assertThat(first.innerText("main")).contains("重复记账<i>");
        PageChecks.holdsUp(first, "voucher-cancelled");
    }

    private static String interest() {
        return Books.value("SELECT COALESCE(SUM(IF(credit_account = '401:01', amount, -amount)), 0) FROM posting"
                + " WHERE credit_account = '401:01' OR debit_account = '401:01'");
    }

    private static void audited(BrowserContext context, String id) throws IOException {
        try (BrowserContext own = context.browser().newContext()) {
            Page auditor = own.newPage();
            SignIns.officer(auditor, "auditor1");
            auditor.navigate(Hall.url("/office/finance/voucher-entry.xhtml").toString());
            String red = Books.value("SELECT id FROM ledger_entry WHERE business_key = ?", "VOUCHER-RED:" + id);
            auditor.navigate(Hall.url("/office/finance/entry.xhtml?id=" + red).toString());
            assertThat(auditor.innerText("main"))
                    .contains("手工凭证冲账", "提请，finance2", "复核，finance1", "VOUCHER:" + id, "业务收入—住房公积金利息收入");
            PageChecks.holdsUp(auditor, "entry");
            auditor.navigate(Hall.url("/office/finance/journal.xhtml").toString());
            PageChecks.holdsUp(auditor, "journal");
        }
        Visit auditor = Visit.ofOfficer("auditor1");
        LocalDate today = Books.today();
        String days = "?from=2016-01-01&to=" + today;
        int postings = Books.count("SELECT COUNT(*) FROM posting WHERE booked_on <= ?", today);
        try (ReadableWorkbook book = open(auditor, "/office/finance/journal.xlsx" + days);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all.size() - 1).as("every transfer, once").isEqualTo(postings);
            assertThat(all.stream().flatMap(Row::stream).map(Cell::getFormula)).containsOnlyNulls();
            assertThat(all.stream().map(r -> r.stream().map(Cell::getText).toList()))
                    .as("why, on which document, made and checked by whom; what was typed is text")
                    .anySatisfy(r -> assertThat(r)
                            .contains("VOUCHER:" + id)
                            .endsWith("一季度结息<b>", "=回单1", "finance1", "finance2"));
        }
        HttpResponse<String> csv = auditor.get("/office/finance/journal.csv" + days);
        assertThat(csv.body().lines().count() - 1).isEqualTo(postings);
        assertThat(Books.value("SELECT CONCAT(format, ' ', entries, ' ', taken_by) FROM journal_export ORDER BY id DESC"
                        + " LIMIT 1"))
                .isEqualTo("csv " + Books.value("SELECT COUNT(*) FROM ledger_entry") + " auditor1");
        assertThat(Books.count("SELECT COUNT(*) FROM audit_record WHERE event_type = 'JOURNAL_EXPORTED'"))
                .isGreaterThanOrEqualTo(2);
    }

    private static ReadableWorkbook open(Visit visit, String address) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(visit.bytes(address).body()));
    }

    @Test
    void closesAPeriodByTwo(Page page) {
        SignIns.officer(page, "finance1");
        page.navigate(Hall.url("/office/finance/periods.xhtml").toString());
        PageChecks.holdsUp(page, "periods");
        page.fill("#month", Books.today().toString().substring(0, 7));
        page.click("#ask-month");
        assertThat(page.innerText("#errsum")).contains("每一天都要先日结");
        page.fill("#month", "nonsense");
        page.click("#ask-month");
        assertThat(page.innerText("#errsum")).contains("没有这个期间");
    }

    @Test
    void keepsTheStatementsOfAClosedPeriodAsTheyWere() {
        Books.change("INSERT INTO period_close (id, kind, period, state, asked_by, asked_at, decided_by, decided_at,"
                + " live_key, audit_sequence, audit_hash, version) VALUES (1, 'MONTH', '2001-01', 'DONE', 'a',"
                + " '2001-02-01', 'b', '2001-02-01', 'MONTH:2001-01', 0, REPEAT('0', 64), 1)");
        try {
            Books.change("INSERT INTO period_sheet_row (close_id, sheet, line, code, unit, total, first_value)"
                    + " VALUES (1, 'BALANCE', 1, 'assets', 'MONEY', 1, 1.00)");
            for (String change :
                    List.of("UPDATE period_sheet_row SET first_value = 2", "DELETE FROM period_sheet_row")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> {
                            try (var owner = Hall.databaseAsOwner();
                                    var statement = owner.createStatement()) {
                                statement.executeUpdate(change);
                            }
                        })
                        .withMessageContaining("closed period");
            }
        } finally {
            Books.change("UPDATE period_close SET live_key = NULL, state = 'DROPPED' WHERE id = 1");
        }
    }
}
