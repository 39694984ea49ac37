package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The officers' side: the list, and posts lent for some days. */
@BrowserTest
class OfficersDeskIT {

    private static final String LIST = "/office/tasks.xhtml";

    @Test
    void c10SearchesLiterallyAndRefusesWhatItDoesNotKnow() {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        waitsForPeople(number);
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
        waitsForPeople(number);
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
    void c20LendsAPostThatEndsByItselfAndNeverDefeatsFourEyes(Page admin, BrowserContext context) {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        waitsForPeople(number);
        Visit there = Visit.ofOfficer("accept3");
        assertThat(there.get(LIST).body()).doesNotContain(number);
        assertThat(there.get("/office/case.xhtml?no=" + number).body()).contains("这一件属于其他管理部");

        SignIns.officer(admin, "admin1");
        lend(admin, "accept3", "acceptance");
        assertThat(admin.innerText("#lent")).contains("进行中");
        PageChecks.holdsUp(admin, "officers-lent");
        assertThat(there.get(LIST).statusCode()).as("the session ended").isEqualTo(302);
        there = Visit.ofOfficer("accept3");
        assertThat(there.get(LIST).body()).contains(number);
        decide(there, number, "ACCEPTED", "");

        // Whoever accepted is lent to the review post, and still cannot review this case.
        lend(admin, "accept3", "review");
        there = Visit.ofOfficer("accept3");
        assertThat(there.get(LIST).body()).contains("受理岗、审核岗", number);
        assertThat(there.get("/office/case.xhtml?no=" + number).body()).contains("须换人办理");

        while (admin.locator("#lent input").count() > 0) {
            admin.locator("#lent input").first().check();
            admin.click("#end");
            admin.waitForURL(url -> url.contains("unassigned"));
        }
        assertThat(Visit.ofOfficer("accept3").get(LIST).body()).doesNotContain(number);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = 'officer:accept3'"
                                + " AND event_type LIKE 'OFFICER_ASSIGN%'"))
                .endsWith("OFFICER_ASSIGNED,OFFICER_ASSIGNED,OFFICER_ASSIGNMENT_ENDED,OFFICER_ASSIGNMENT_ENDED");
        application.retractAll(Cast.CHEN);
    }

    private static String words(Page page, String selector) {
        return page.innerText(selector).replaceAll("\\s+", " ").strip();
    }

    private static void lend(Page admin, String name, String post) {
        admin.navigate(Hall.url("/office/officers.xhtml?name=" + name).toString());
        admin.selectOption("#a-post", post);
        admin.selectOption("#a-branch", "999902");
        admin.click("#lend");
        assertThat(admin.innerText("#errsum")).contains("请填写日期");
        admin.fill("#a-from", Books.today().toString());
        admin.fill("#a-until", Books.today().plusDays(3).toString());
        admin.selectOption("#a-post", post);
        admin.click("#lend");
        admin.waitForURL(url -> url.contains("assigned"));
    }

    private static void decide(Visit officer, String number, String decision, String opinion) {
        String page = officer.get("/office/case.xhtml?no=" + number).body();
        Map<String, String> form = Visit.form(page, "decision");
        form.putAll(Map.of("choice", decision, "opinion", opinion, "decide", ""));
        assertThat(officer.post("/office/case.xhtml", form).statusCode()).isEqualTo(302);
    }

    private static void waitsForPeople(String number) {
        Books.await(
                "at the acceptance post",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
    }
}
