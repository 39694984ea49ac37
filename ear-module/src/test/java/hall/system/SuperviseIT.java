package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervisor's pages: a figure, the list behind it and the database say the same; who looks leaves a line. */
@BrowserTest
class SuperviseIT {

    private static final Cast WHO = Cast.CHEN;
    private static final long HALF_A_MINUTE = 30_500;

    private final Application application = new Application(WHO);
    private String number;

    @BeforeEach
    void lodge() {
        application.retractAll(WHO);
        number = application.lodge();
        Books.await(
                "the sources have answered",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
    }

    @AfterEach
    void takeBack() {
        application.retractAll(WHO);
    }

    @Test
    void leadsFromEachFigureToAsManyLines(Page page, BrowserContext context) {
        SignIns.officer(page, "supervisor1");
        assertThat(page.url()).endsWith("/office/supervise.xhtml");
        PageChecks.holdsUp(page, "board");
        String today = Books.today().toString();
        String month = today.substring(0, 8) + "01";
        assertLeadsTo(page, "LODGED", Books.count("SELECT COUNT(*) FROM case_file WHERE lodged_at >= ?", today));
        assertLeadsTo(
                page,
                "DONE",
                Books.count("SELECT COUNT(*) FROM case_file WHERE closed_at >= ? AND status <> 'RETRACTED'", today));
        assertLeadsTo(page, "OPEN", Books.count("SELECT COUNT(*) FROM case_file WHERE closed_at IS NULL"));
        assertLeadsTo(
                page,
                "OVER",
                Books.count(
                        "SELECT COUNT(*) FROM case_file WHERE closed_at IS NULL AND stage_due < ?"
                                + " AND status NOT IN ('AMENDING', 'PAY_FAILED')",
                        today));
        assertLeadsTo(
                page,
                "STOPPED",
                Books.count("SELECT COUNT(*) FROM case_file WHERE status IN ('AMENDING', 'PAY_FAILED')"));
        for (String colour : List.of("BLUE", "YELLOW", "RED")) {
            assertLeadsTo(
                    page,
                    colour,
                    Books.count(
                            "SELECT COUNT(*) FROM supervision_card WHERE revoked_at IS NULL AND colour = ?"
                                    + " AND raised_at >= ?",
                            colour,
                            month));
        }
        assertOverdueDifferences(page);
        assertTablesLeadToTheirLists(page);
        english(context);
        page.navigate(Hall.url("/office/supervise.xhtml").toString());
        PageChecks.holdsUp(page, "board-en");
    }

    /** Two of the books' differences, one past its last day and one on it: the board counts and leads to the first. */
    private static void assertOverdueDifferences(Page page) {
        difference(1, Books.today().minusDays(1));
        difference(2, Books.today());
        try {
            assertLeadsTo(
                    page,
                    "DIFFERENCES",
                    Books.count(
                            "SELECT COUNT(*) FROM reconciliation_item WHERE state = 'OPEN' AND due_on < ?",
                            Books.today()));
            assertThat(page.locator("main").innerText()).contains("SUPERVISE-1").doesNotContain("SUPERVISE-2");
            PageChecks.holdsUp(page, "differences-late");
        } finally {
            Books.change("DELETE FROM reconciliation_item WHERE id IN (1, 2)");
        }
    }

    private static void difference(int id, LocalDate due) {
        Books.change(
                "INSERT INTO reconciliation_item (id, way, kind, cause, their_key, their_reference, their_amount, their_day,"
                        + " found_on, found_at, last_day, due_on, state, audit_sequence, audit_hash, version)"
                        + " VALUES (?, 'HOLD_LEDGER', 'BANK_ONLY', ?, ?, '', 1.00, ?, ?, ?, ?, ?, 'OPEN', 0, REPEAT('0', 64), 0)",
                id,
                "SUPERVISE-" + id,
                "SUPERVISE-" + id,
                due,
                due,
                due.atStartOfDay(),
                due,
                due);
    }

    private static void assertLeadsTo(Page page, String figure, int counted) {
        page.navigate(Hall.url("/office/supervise.xhtml").toString());
        String shown = page.locator("#kpi-" + figure + " b").innerText().replaceAll("[^0-9].*", "");
        assertThat(shown).as(figure + " on the board").isEqualTo(Integer.toString(counted));
        page.locator("#kpi-" + figure).click();
        assertThat(lines(page)).as(figure + " in the list").isEqualTo(counted);
    }

    /** All lines over all pages; the list itself says how many there are. */
    private static int lines(Page page) {
        int length = Integer.parseInt(page.locator("#length").getAttribute("data-length"));
        int lines = page.locator("main tbody tr").count();
        while (page.locator("#next").count() > 0) {
            page.locator("#next").click();
            lines += page.locator("main tbody tr").count();
        }
        assertThat(lines).as("lines of " + page.url()).isEqualTo(length);
        return lines;
    }

    private static void assertTablesLeadToTheirLists(Page page) {
        page.navigate(Hall.url("/office/supervise.xhtml").toString());
        List<?> cells = (List<?>) page.evaluate("() => [...document.querySelectorAll('.sgrid td a')]"
                + ".map(a => a.textContent.trim() + ' ' + a.getAttribute('href'))"
                + ".filter(t => !t.startsWith('0 '))");
        assertThat(cells).isNotEmpty();
        for (Object cell : cells) {
            String[] countAndLink = cell.toString().split(" ", 2);
            page.navigate(Hall.url("").resolve(countAndLink[1]).toString());
            assertThat(lines(page)).as(countAndLink[1]).isEqualTo(Integer.parseInt(countAndLink[0]));
        }
    }

    @Test
    void showsHowACaseWentAndLeavesALine(Page page, BrowserContext context) {
        SignIns.officer(page, "supervisor1");
        int before = looks();
        page.navigate(Hall.url("/office/trace.xhtml?no=" + number).toString());
        PageChecks.holdsUp(page, "trace");
        assertThat(page.locator("main").innerText())
                .contains("提交申请", "等待受理", "未领取", "示**", "各来源的答复")
                .doesNotContain("示例辰", WHO.idNumber, WHO.card);
        assertThat(looks()).isEqualTo(before + 1);
        page.navigate(Hall.url("/office/supervise-cases.xhtml?view=OPEN&branch=999902&state=SOON")
                .toString());
        PageChecks.holdsUp(page, "supervise-cases");
        english(context);
        page.navigate(Hall.url("/office/trace.xhtml?no=" + number).toString());
        PageChecks.holdsUp(page, "trace-en");
        page.navigate(Hall.url("/office/supervise-cases.xhtml?view=LODGED").toString());
        PageChecks.holdsUp(page, "supervise-cases-en");
    }

    /** Half a minute is the browser's, moved on by the test. */
    @Test
    void movesByItselfUnlessSomebodyReads(Page page) {
        SignIns.officer(page, "supervisor1");
        page.clock().install();
        page.navigate(Hall.url("/office/supervise-cases.xhtml?view=LODGED").toString());
        int lodged = Integer.parseInt(page.locator("#length").getAttribute("data-length"));
        page.locator("#board a").first().focus();
        Books.change("UPDATE case_file SET lodged_at = lodged_at - INTERVAL 1 DAY WHERE case_number = ?", number);
        page.clock().fastForward(HALF_A_MINUTE);
        assertThat(page.locator("#length").getAttribute("data-length")).isEqualTo(Integer.toString(lodged));
        page.evaluate("() => document.activeElement.blur()");
        page.clock().fastForward(HALF_A_MINUTE);
        page.locator("#length[data-length='" + (lodged - 1) + "']").waitFor();

        page.navigate(Hall.url("/office/trace.xhtml?no=" + number).toString());
        int looks = looks();
        page.waitForResponse(r -> r.url().contains("seen="), () -> page.clock().fastForward(HALF_A_MINUTE));
        assertThat(looks()).as("nothing new, nothing read").isEqualTo(looks);
        DeskCases.decide(Visit.ofOfficer("accept1"), number, "ACCEPTED", "");
        page.clock().fastForward(HALF_A_MINUTE);
        page.locator("#board tbody", new Page.LocatorOptions().setHasText("受理岗一"))
                .waitFor();
        assertThat(looks()).isEqualTo(looks + 1);
    }

    @Test
    void warnsThePostAndHoldsItAgainstNobody(Page page, BrowserContext context) {
        Visit officer = Visit.ofOfficer("accept1");
        String list = "/office/tasks.xhtml?q=" + number.substring(35);
        assertThat(officer.get(list).body()).doesNotContain("预警");
        Books.change("INSERT INTO supervision_card (id, case_number, rule, colour, stage, post, branch, clock_from,"
                + " stage_opened_at, last_day, holder, raised_at, audit_sequence, audit_hash, version)"
                + " SELECT 5, case_number, 'STAGE_ENDING', 'BLUE', 'ACCEPT', 'acceptance', branch, stage_opened_at,"
                + " stage_opened_at, stage_due, NULL, lodged_at, 0, REPEAT('0', 64), 0 FROM case_file"
                + " WHERE case_number = '" + number + "'");
        try {
            SignIns.officer(page, "accept1");
            page.navigate(Hall.url(list).toString());
            assertThat(page.innerText("#lines .lim-c")).contains("预警");
            PageChecks.holdsUp(page, "desk-list-warned");
            page.navigate(Hall.url("/office/case.xhtml?no=" + number).toString());
            assertThat(page.innerText("#warned")).contains("预警：本环节的时限快到了");
            PageChecks.holdsUp(page, "desk-case-warned");
            english(context);
            page.navigate(Hall.url(list).toString());
            PageChecks.holdsUp(page, "desk-list-warned-en");
            assertThat(officer.get("/office/my-cards.xhtml").body()).doesNotContain("环节时限将到");
            Books.change(
                    "UPDATE case_file SET stage_opened_at = stage_opened_at + INTERVAL 1 SECOND WHERE case_number = ?",
                    number);
            assertThat(officer.get(list).body())
                    .as("of another run of the stage")
                    .doesNotContain("预警");
        } finally {
            Books.change("DELETE FROM supervision_card WHERE id = 5");
        }
    }

    private int looks() {
        return Books.count(
                "SELECT COUNT(*) FROM person_data_access WHERE case_number = ? AND post = 'supervisor'", number);
    }

    @Test
    void isForTheSupervisorAloneAndChangesNoCase(Page page) {
        Visit officer = Visit.ofOfficer("review2");
        for (String address : List.of(
                "/office/supervise.xhtml",
                "/office/supervise-cases.xhtml?view=OPEN",
                "/office/trace.xhtml?no=" + number)) {
            assertThat(officer.get(address).statusCode()).as(address).isEqualTo(403);
        }
        assertThat(officer.get("/office/my-cards.xhtml").statusCode()).isEqualTo(200);
        SignIns.officer(page, "supervisor1");
        for (String address : List.of("/office/case.xhtml?no=" + number, "/office/my-cards.xhtml")) {
            assertThat(page.navigate(Hall.url(address).toString()).status())
                    .as(address)
                    .isEqualTo(403);
        }
        for (String odd : List.of(
                "view=%3Cscript%3E&branch=1'--&state=X&age=9&due=2026-02-30&after=-1",
                "view=RED&after=99999999999999999999", "view=LATE&state=OVER")) {
            assertThat(page.navigate(Hall.url("/office/supervise-cases.xhtml?" + odd)
                                    .toString())
                            .status())
                    .as(odd)
                    .isEqualTo(200);
        }
    }

    private static void english(BrowserContext context) {
        context.addCookies(List.of(new Cookie("lang", "en").setUrl(Hall.url("/").toString())));
    }
}
