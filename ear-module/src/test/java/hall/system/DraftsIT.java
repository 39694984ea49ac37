package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A1.4, A1.7, A1.8, C-21: what was typed is never lost, never overwritten unseen, and no step is skipped. */
@BrowserTest
class DraftsIT {

    private static final Cast WHO = Cast.SI;
    private static final String OWN = "YS202611240016";
    private static final String OTHER = "YS202611240020";
    private static final Duration AUTOSAVE = Duration.ofSeconds(5);

    @BeforeEach
    void begin() {
        HomeForm.forget(WHO);
    }

    @AfterEach
    void takeBack() {
        HomeForm.forget(WHO);
    }

    @Test
    void savesWithinFiveSecondsAndGoesOnInAnotherBrowser(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        assertThat(page.innerText("#draft-state")).contains("填写后自动保存");
        page.locator(HomeForm.CONTRACT).pressSequentially("YS2026");
        isKept("YS2026");
        page.locator("#draft-state", new Page.LocatorOptions().setHasText("自动保存"))
                .waitFor();
        PageChecks.picture(page, "draft-1-saved");
        try (BrowserContext elsewhere = context.browser().newContext(new NewContextOptions().setLocale("zh-CN"))) {
            Page other = elsewhere.newPage();
            SignIns.citizen(other, WHO.idNumber);
            other.navigate(Hall.url("/citizen/cases.xhtml").toString());
            PageChecks.holdsUp(other, "draft-2-listed");
            other.locator("section[aria-labelledby=c3] a").click();
            other.waitForURL(url -> url.contains("/citizen/form.xhtml"));
            assertThat(other.inputValue(HomeForm.CONTRACT)).isEqualTo("YS2026");
            HomeForm.contract(other, OWN);
            HomeForm.voucher(other, HomeForm.png("收据.png"));
            HomeForm.confirm(other);
        }
        assertThat(HomeForm.kept(WHO)).as("lodged, no draft any more").isEmpty();
    }

    /** A1.4: the list of steps tells before, between and after what is done, what is next, and what cannot begin yet. */
    @Test
    void tellsHowFarEachStepIs() {
        Visit visit = Visit.ofCitizen(WHO.idNumber);
        assertThat(steps(visit, "contract")).containsExactly("进行中 购房合同", "不能开始 付款凭证 先完成前面的步骤", "不能开始 核对并确认 先完成前面的步骤");
        send(visit, "contract", Map.of("q-contractNumber", OWN));
        assertThat(steps(visit, "voucher")).containsExactly("已完成 购房合同", "进行中 付款凭证", "不能开始 核对并确认 先完成前面的步骤");
        assertThat(steps(visit, "contract")).containsExactly("进行中 购房合同", "未开始 付款凭证", "不能开始 核对并确认 先完成前面的步骤");
        String file = new Uploads(visit).taken("收据.png", Uploads.png(20, 20));
        assertThat(visit.send(visit.request("/api/v1/drafts/TQ01")
                                .header("X-CSRF-Token", visit.token())
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString(
                                        "{\"revision\":" + revision() + ",\"answers\":{\"contractNumber\":\"" + OWN
                                                + "\",\"vouchers\":[\"" + file + "\"]}}")))
                        .statusCode())
                .isBetween(200, 204);
        assertThat(steps(visit, "voucher")).containsExactly("已完成 购房合同", "进行中 付款凭证", "未开始 核对并确认");
    }

    private static String revision() {
        return Books.value(
                "SELECT revision FROM draft JOIN person ON person.id = draft.person_id WHERE item_code = 'TQ01'"
                        + " AND identity_number = ?",
                WHO.idNumber);
    }

    private static void send(Visit visit, String group, Map<String, String> answers) {
        Map<String, String> form = Visit.form(
                visit.get("/citizen/form.xhtml?item=TQ01&group=" + group).body(), "form");
        form.putAll(answers);
        form.put("save", "");
        assertThat(visit.post("/citizen/form.xhtml", form).statusCode()).isEqualTo(302);
    }

    private static List<String> steps(Visit visit, String group) {
        String page = visit.get("/citizen/form.xhtml?item=TQ01&group=" + group).body();
        String list = page.substring(page.indexOf("<ol class=\"steps\">"));
        return Arrays.stream(list.substring(0, list.indexOf("</ol>")).split("</li>"))
                .map(step -> step.replaceAll("<[^>]*>", " ").strip().replaceAll("\\s+", " "))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    @Test
    void savesOnLeavingThePage(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        page.locator(HomeForm.CONTRACT).pressSequentially("YS20261124");
        page.navigate("/");
        isKept("YS20261124");
    }

    @Test
    void tellsTheOlderOfTwoTabsAndOverwritesNothing(Page older, BrowserContext context) {
        HomeForm.open(older, WHO);
        Page newer = context.newPage();
        newer.navigate(HomeForm.address("contract"));
        newer.locator(HomeForm.CONTRACT).pressSequentially(OWN);
        isKept(OWN);
        older.locator(HomeForm.CONTRACT).pressSequentially(OTHER);
        older.locator("#draft-state", new Page.LocatorOptions().setHasText("草稿已在别处修改"))
                .waitFor();
        assertThat(HomeForm.kept(WHO)).contains(OWN).doesNotContain(OTHER);
        older.click("#save");
        assertThat(older.innerText("#errsum")).contains("草稿已在别处修改，这次没有保存");
        assertThat(older.inputValue(HomeForm.CONTRACT)).isEqualTo(OTHER);
        assertThat(older.locator("section[aria-labelledby=kept]").innerText()).contains(OWN);
        assertThat(HomeForm.kept(WHO)).contains(OWN).doesNotContain(OTHER);
        PageChecks.holdsUp(older, "draft-3-elsewhere");
        // One's own, by pressing again: now it was seen.
        older.click("#save");
        older.waitForURL(url -> url.contains("group=voucher"));
        assertThat(HomeForm.kept(WHO)).contains(OTHER).doesNotContain(OWN);
        // And the other way round: what is kept.
        newer.fill(HomeForm.CONTRACT, OWN);
        newer.click("#save");
        newer.locator("section[aria-labelledby=kept] a").click();
        newer.waitForLoadState();
        assertThat(newer.inputValue(HomeForm.CONTRACT)).isEqualTo(OTHER);
    }

    @Test
    void keepsTheDraftWhenTheSessionEndsInTheMiddle(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        page.locator(HomeForm.CONTRACT).pressSequentially(OWN);
        isKept(OWN);
        context.clearCookies();
        page.click("#save");
        page.waitForURL(url -> url.contains("/sign-in.xhtml"));
        page.fill("#number", WHO.idNumber);
        page.fill("#password", Visit.PASSWORD);
        page.click("#go");
        page.waitForURL(url -> url.contains("/citizen/form.xhtml"));
        assertThat(page.inputValue(HomeForm.CONTRACT)).isEqualTo(OWN);
    }

    @Test
    void keepsTheDraftWhenAFileWasSentAfterTheSessionEnded(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        HomeForm.contract(page, OWN);
        page.setInputFiles(HomeForm.VOUCHERS, HomeForm.pdf("凭证.pdf"));
        context.clearCookies();
        page.click("#save");
        page.waitForURL(url -> url.contains("/sign-in.xhtml"));
        page.fill("#number", WHO.idNumber);
        page.fill("#password", Visit.PASSWORD);
        page.click("#go");
        page.waitForURL(url -> url.contains("/citizen/form.xhtml"));
        assertThat(page.url()).contains("group=voucher");
        assertThat(HomeForm.kept(WHO)).contains(OWN);
    }

    @Test
    void neverLosesAnAnswerOrSendsAgainByGoingBack(Page page) {
        HomeForm.open(page, WHO);
        HomeForm.contract(page, OWN);
        page.goBack();
        page.waitForURL(url -> url.contains("group=contract"));
        assertThat(page.inputValue(HomeForm.CONTRACT)).isEqualTo(OWN);
        page.click("#save");
        page.waitForURL(url -> url.contains("group=voucher"));
        HomeForm.voucher(page, HomeForm.pdf("凭证.pdf"));
        page.goBack();
        page.waitForURL(url -> url.contains("group=voucher"));
        page.reload();
        assertThat(page.locator(".files li").count()).isEqualTo(1);
        page.goForward();
        page.waitForURL(url -> url.contains("/citizen/apply.xhtml"));
        int before = Application.casesOf(WHO);
        String number = HomeForm.confirm(page);
        page.goBack();
        page.waitForLoadState();
        page.goForward();
        page.waitForLoadState();
        assertThat(Application.casesOf(WHO)).isEqualTo(before + 1);
        assertThat(page.url()).contains(number);
    }

    @Test
    void c21LeadsToTheFirstOpenPageAndKeepsNothing() {
        Visit visit = Visit.ofCitizen(WHO.idNumber);
        int before = Application.casesOf(WHO);
        Map<String, String> form = Visit.form(
                visit.get("/citizen/form.xhtml?item=TQ01&group=contract").body(), "form");
        form.putAll(Map.of("group", "voucher", "save", ""));
        HttpResponse<String> skipped = visit.post("/citizen/form.xhtml", form);
        assertThat(skipped.statusCode()).isEqualTo(302);
        assertThat(skipped.headers().firstValue("location").orElse("")).contains("group=contract");
        for (String never : new String[] {"", "check", "../voucher", "x".repeat(2000)}) {
            form.put("group", never);
            assertThat(visit.post("/citizen/form.xhtml", form).statusCode())
                    .as(never)
                    .isBetween(302, 404);
        }
        assertThat(HomeForm.kept(WHO)).isEmpty();

        // The last page, sent without ever having been shown.
        Map<String, String> last = new Application(visit).form();
        last.put("item", "TQ01");
        HttpResponse<String> confirmed = visit.post("/citizen/apply.xhtml", last);
        assertThat(confirmed.statusCode()).isEqualTo(302);
        assertThat(confirmed.headers().firstValue("location").orElse(""))
                .contains("/citizen/form.xhtml", "group=contract");
        assertThat(Application.casesOf(WHO)).isEqualTo(before);
        assertThat(HomeForm.kept(WHO)).isEmpty();
    }

    private static void isKept(String number) {
        Awaitility.await("kept: " + number)
                .atMost(AUTOSAVE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> HomeForm.kept(WHO).contains("\"" + number + "\""));
    }
}
