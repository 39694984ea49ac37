package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The officer's list: views, search, order, saved filters and keys. */
@BrowserTest
class DeskListIT {

    private static final String LIST = "/office/tasks.xhtml";

    @Test
    void c10SearchesLiterallyAndRefusesWhatItDoesNotKnow() {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        Visit officer = Visit.ofOfficer("accept1");
        String tail = number.substring(number.length() - 8);
        assertThat(search(officer, tail)).contains(number);
        assertThat(search(officer, "…" + tail.substring(0, 4) + " " + tail.substring(4)))
                .contains(number);
        assertThat(search(officer, "示例辰")).contains(number);
        for (String hostile : new String[] {"%", "_", "' or 1=1--", "\\", "示_辰", "𠀀", "\"><script>"}) {
            assertThat(search(officer, hostile))
                    .as(hostile)
                    .doesNotContain(number)
                    .contains("没有符合筛选条件的办件");
        }
        for (String unknown : new String[] {
            "?sort=claimed_by",
            "?view=everything",
            "?item=TQ99",
            "?item=%27",
            "?stage=no",
            "?due=soon",
            "?due=2026-11-24"
        }) {
            assertThat(officer.get(LIST + unknown).statusCode()).as(unknown).isEqualTo(400);
        }
        assertThat(officer.get(LIST + "?view=mine&item=TQ04&sort=due").statusCode())
                .isEqualTo(200);
        application.retractAll(Cast.CHEN);
    }

    private static String search(Visit officer, String text) {
        HttpResponse<String> answer = officer.get(LIST + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return answer.body();
    }

    @Test
    void countsTheViewsAndMovesByKeys(Page page) {
        Application application = new Application(Cast.SI);
        application.retractAll(Cast.SI);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        SignIns.officer(page, "accept1");
        page.navigate(Hall.url(LIST + "?q=" + number.substring(35)).toString());
        assertThat(words(page, ".views a[aria-current]")).isEqualTo("待办 1");
        assertThat(words(page, ".views")).contains("我领取的 0", "已停计时 0");
        PageChecks.holdsUp(page, "desk-list");
        page.focus("h1 + p, main");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
        page.keyboard().type("j");
        assertThat(page.locator("tr.sel").count()).as("no key inside an input").isZero();
        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(page.locator("tr.sel[aria-current=true]").count()).isEqualTo(1);
        page.keyboard().press("?");
        assertThat(page.isVisible("#keys-switch")).isTrue();
        page.click("#keys-switch");
        page.locator("h1").click();
        page.keyboard().press("o");
        assertThat(page.url()).as("the keys are off").contains("tasks.xhtml");
        page.click("#keys-switch");
        page.locator("h1").click();
        page.keyboard().press("o");
        page.waitForURL(url -> url.contains("/office/case.xhtml"));
        page.click("#claim");
        page.waitForURL(url -> url.contains("case.xhtml"));
        page.navigate(Hall.url(LIST + "?view=mine&q=" + number.substring(35)).toString());
        assertThat(words(page, ".views a[aria-current]")).isEqualTo("我领取的 1");
        application.retractAll(Cast.SI);
    }

    @Test
    void a21OrdersByWhatTheAddressSaysAndPagesByItsKey() {
        Application application = new Application(Cast.SI);
        application.retractAll(Cast.SI);
        String number = application.lodge();
        DeskCases.waitsForPeople(number);
        Visit officer = Visit.ofOfficer("accept1");
        String newest = officer.get(LIST + "?sort=lodged_desc").body();
        assertThat(newest).contains("aria-sort=\"descending\"", "按收件由晚到早");
        assertThat(listed(newest))
                .as("newest first")
                .isEqualTo(queued("lodged_at DESC, id DESC"))
                .first()
                .isEqualTo(number);
        assertThat(listed(officer.get(LIST + "?sort=lodged").body())).isEqualTo(queued("lodged_at, id"));
        assertThat(listed(officer.get(LIST + "?sort=due_desc").body())).isEqualTo(queued("stage_due DESC, id DESC"));
        assertThat(listed(officer.get(LIST).body())).isEqualTo(queued("stage_due, id"));
        String id = Books.value("SELECT id FROM case_file WHERE case_number = ?", number);
        String at = Books.value("SELECT DATE_FORMAT(lodged_at, '%Y-%m-%dT%T.%f') FROM case_file WHERE id = ?", id);
        String page = LIST + "?q=" + number.substring(35) + "&sort=lodged&lodged=" + at + "&after=";
        assertThat(listed(officer.get(page + (Long.parseLong(id) - 1)).body())).containsExactly(number);
        assertThat(listed(officer.get(page + id).body())).isEmpty();
        for (String odd : List.of(
                "?sort=lodged&due=2026-11-24&after=1",
                "?lodged=" + at + "&after=1",
                "?sort=amount",
                "?due=%2B99999-01-01&after=1")) {
            assertThat(officer.get(LIST + odd).statusCode()).as(odd).isEqualTo(400);
        }
        application.retractAll(Cast.SI);
    }

    private static List<String> listed(String page) {
        return Pattern.compile("/office/case\\.xhtml\\?no=([0-9A-Z]{43})")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static List<String> queued(String order) {
        String all = Books.value("SELECT GROUP_CONCAT(case_number ORDER BY " + order + ") FROM case_file"
                + " WHERE status = 'SUBMITTED' AND branch = '999902'");
        return Stream.of(all.split(",")).limit(20).toList();
    }

    @Test
    void a21KeepsFiltersByNameForTheirOfficerAlone(Page page) {
        Books.change("DELETE FROM saved_filter WHERE officer IN ('accept1', 'accept2')");
        SignIns.officer(page, "accept1");
        page.navigate(Hall.url(LIST + "?view=soon&item=TQ04&sort=lodged&q=示例").toString());
        page.click("#keeping summary");
        page.click("#save-filter");
        assertThat(page.innerText("#errsum")).contains("筛选的名字要有 1 到 30 个字");
        PageChecks.holdsUp(page, "desk-saved-errors");
        page.fill("#filterName", " 快到期<b> ");
        page.click("#save-filter");
        page.waitForURL(url -> url.contains("saved=1"));
        page.navigate(Hall.url(LIST).toString());
        page.click("#saved a");
        assertThat(page.url()).contains("view=soon", "item=TQ04", "sort=lodged").doesNotContain("q=");
        page.click("#keeping summary");
        PageChecks.holdsUp(page, "desk-saved");
        Visit same = Visit.ofOfficer("accept1");
        assertThat(save(same, "快到期<b>").statusCode()).isEqualTo(302);
        assertThat(kept()).as("the same name is replaced").isEqualTo(1);
        for (int i = 2; i <= 20; i++) {
            assertThat(save(same, "筛选" + i).statusCode()).isEqualTo(302);
        }
        assertThat(save(same, "第二十一个").body()).contains("最多保存 20 个筛选");
        assertThat(save(same, "长".repeat(31)).body()).contains("筛选的名字要有 1 到 30 个字");
        assertThat(kept()).isEqualTo(20);
        assertThat(Visit.ofOfficer("accept2").get(LIST).body()).doesNotContain("快到期&lt;b&gt;", "筛选2");
        page.navigate(Hall.url(LIST).toString());
        page.click("#keeping summary");
        page.selectOption("#forget", "快到期<b>");
        page.click("#remove-filter");
        page.waitForURL(url -> url.contains("removed=1"));
        assertThat(kept()).isEqualTo(19);
        Books.change("DELETE FROM saved_filter WHERE officer = 'accept1'");
    }

    private static int kept() {
        return Books.count("SELECT COUNT(*) FROM saved_filter WHERE officer = 'accept1'");
    }

    private static HttpResponse<String> save(Visit officer, String name) {
        Map<String, String> form = Visit.form(officer.get(LIST + "?view=soon").body(), "saving");
        form.putAll(Map.of("filterName", name, "save-filter", ""));
        return officer.post(LIST, form);
    }

    @Test
    void a24LeadsByKeysFromTheListToTheFormAndDecidesNothing(Page page) {
        String number = DeskCases.lodged();
        String mine = Hall.url(LIST + "?q=" + number.substring(35)).toString();
        SignIns.officer(page, "accept1");
        page.navigate(mine);
        page.keyboard().press("j");
        page.keyboard().press("r");
        page.waitForURL(url -> url.contains("/office/case.xhtml"));
        assertThat(focus(page)).as("R at acceptance").isEqualTo("amend");
        page.keyboard().press("?");
        assertThat(words(page, "#keys")).contains("R 补正", "A 通过");
        page.navigate(mine);
        page.keyboard().press("j");
        page.keyboard().press("a");
        page.waitForURL(url -> url.contains("/office/case.xhtml"));
        assertThat(focus(page)).isEqualTo("d-ACCEPTED");
        assertThat(page.isChecked("#d-ACCEPTED")).as("nothing is chosen").isFalse();
        page.keyboard().press("r");
        assertThat(focus(page)).as("no key inside an input").isEqualTo("d-ACCEPTED");
        page.locator("h1").click();
        page.keyboard().press("r");
        assertThat(focus(page)).isEqualTo("amend");
        assertThat(Books.value("SELECT status FROM case_file WHERE case_number = ?", number))
                .isEqualTo("SUBMITTED");

        DeskCases.decide(Visit.ofOfficer("accept1"), number, "ACCEPTED", "");
        page.context().clearCookies();
        SignIns.officer(page, "review1");
        page.navigate(mine);
        page.keyboard().press("j");
        page.keyboard().press("r");
        page.waitForURL(url -> url.contains("/office/case.xhtml"));
        assertThat(focus(page)).isEqualTo("d-SENT_BACK");
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(words(page, "#keys")).contains("R 退回");
        DeskCases.decide(Visit.ofOfficer("review1"), number, "SENT_BACK", "凭证缺一页");
        assertThat(Visit.ofOfficer("accept1")
                        .get("/office/case.xhtml?no=" + number)
                        .body())
                .as("who has it back reads why")
                .contains("退回上一环节", "凭证缺一页");
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    @Test
    void a22SaysTheSameWordInTheListTheCaseAndTheTable() throws IOException {
        String number = DeskCases.lodged();
        String stopped = word(number, "open");
        assertThat(stopped).isIn("正常", "将到期");
        new Application(Cast.WU).retractAll(Cast.WU);
        assertThat(word(DeskCases.asked(), "stopped")).isEqualTo("已停计时");
        assertThat(Books.value(
                        "SELECT CONCAT(view_name, ' ', searched, ' ', taken_lines, ' ', taken_by) FROM task_export"
                                + " ORDER BY id DESC LIMIT 1"))
                .isEqualTo("STOPPED 1 1 accept1");
        assertThat(Books.count("SELECT COUNT(*) FROM audit_record WHERE event_type = 'TASKS_EXPORTED'"))
                .isPositive();
        assertThat(Visit.ofOfficer("accept1")
                        .get("/office/tasks.xlsx?sort=amount")
                        .statusCode())
                .isEqualTo(400);
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    /** The word for what is left of the limit, the same in all three. */
    private static String word(String number, String view) throws IOException {
        Visit officer = Visit.ofOfficer("accept1");
        String address = "?view=" + view + "&q=" + number.substring(35);
        String list = officer.get(LIST + address).body();
        assertThat(list).contains("/office/tasks.xlsx?view=" + view);
        HttpResponse<byte[]> table = officer.bytes("/office/tasks.xlsx" + address);
        assertThat(table.headers().firstValue("content-disposition").orElse(""))
                .startsWith("attachment; filename=\"tasks-");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(table.body()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(1)).isEqualTo(number);
            assertThat(rows.get(1).getCellText(4)).as("no full name").isEqualTo("示**");
            String word = rows.get(1).getCellText(0);
            assertThat(tag(list, "<table")).isEqualTo(word);
            assertThat(tag(officer.get("/office/case.xhtml?no=" + number).body(), "casehead"))
                    .startsWith(word);
            return word;
        }
    }

    /** The text of the first tag behind a place of the page. */
    private static String tag(String page, String from) {
        Matcher tag = Pattern.compile("<span class=\"tag[^>]*>(.*?)</span>", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf(from)));
        assertThat(tag.find()).isTrue();
        return tag.group(1).replaceAll("<[^>]*>", "").strip();
    }

    private static Object focus(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static String words(Page page, String selector) {
        return page.innerText(selector).replaceAll("\\s+", " ").strip();
    }
}
