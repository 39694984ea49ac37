package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The officers' side: the list, and a case on the desk. */
@BrowserTest
class OfficersDeskIT {

    private static final String LIST = "/office/tasks.xhtml";
    private static final String CASE = "/office/case.xhtml?no=";

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
    void a27ShowsTheSecondOfficerWhoIsAtItAndLetsNothingBeChanged() {
        String number = DeskCases.lodged();
        Visit first = Visit.ofOfficer("accept1");
        Map<String, String> claim = Visit.form(first.get(CASE + number).body(), "decision");
        claim.put("claim", "");
        assertThat(first.post("/office/case.xhtml", claim).statusCode()).isEqualTo(302);
        String second = Visit.ofOfficer("accept2").get(CASE + number).body();
        assertThat(second).contains("受理岗一 正在办理", "您可以看，不能改").doesNotContain("id=\"decide\"", "id=\"amend-show\"");
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    @Test
    void a26AsksForAmendmentAfterShowingWhatSheWillRead(Page page) {
        String number = DeskCases.lodged();
        SignIns.officer(page, "accept1");
        page.navigate(Hall.url(CASE + number).toString());
        PageChecks.holdsUp(page, "desk-case");
        assertThat(page.innerText("#compare")).contains("商品房买卖合同号", "买受人", "一致");
        assertThat(page.locator(".viewer img").evaluate("i => i.naturalWidth > 0"))
                .isEqualTo(true);
        page.click("[data-do=in]");
        page.click("[data-do=turn]");
        assertThat(page.locator(".viewer img").getAttribute("class")).isEqualTo("zoom-1 turn-1");
        page.click("#amend-show");
        assertThat(page.innerText("#errsum")).contains("请选出要补正的内容");
        page.check("#amend-vouchers");
        page.fill("#words-vouchers", "付款凭证金额模糊，请重新拍照<b>");
        page.click("#amend-show");
        assertThat(page.innerText("#errsum")).contains("请选择原因");
        assertThat(page.inputValue("#words-vouchers"))
                .as("nothing typed is lost")
                .isEqualTo("付款凭证金额模糊，请重新拍照<b>");
        PageChecks.holdsUp(page, "desk-amend-errors");
        page.selectOption("#reason-vouchers", "ILLEGIBLE");
        page.click("#amend-show");
        assertThat(page.innerText("#amend-preview")).contains("需补正以下 1 项", "内容模糊", "付款凭证金额模糊，请重新拍照<b>");
        String message = page.innerText("#amend-sms");
        PageChecks.holdsUp(page, "desk-amend-preview");
        page.click("#amend-send");
        page.waitForURL(url -> url.contains("decided"));
        Books.await("the text message", () -> City.messagesTo(Cast.WU.phone).contains(message));
        page.navigate(Hall.url("/office/tasks.xhtml?view=stopped&q=" + number.substring(35))
                .toString());
        assertThat(page.innerText("#lines")).contains("已停计时");
        page.navigate(Hall.url(CASE + number).toString());
        assertThat(page.innerText(".casehead")).contains("已停计时");
        assertThat(page.locator("#decide, #amend-show").count()).isZero();
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    @Test
    void a28ShowsFullNumbersForAPurposeThatTheApplicantReads(Page page) {
        String number = DeskCases.lodged();
        SignIns.officer(page, "accept1");
        page.navigate(Hall.url(CASE + number).toString());
        assertThat(page.content()).doesNotContain(Cast.WU.idNumber, Cast.WU.card, Cast.WU.phone);
        page.click("#show");
        assertThat(page.innerText("#errsum")).contains("请写明查看完整号码的用途");
        page.fill("#purpose", "电话核对付款凭证");
        page.click("#show");
        assertThat(page.innerText("#numbers")).contains(Cast.WU.idNumber, Cast.WU.card, Cast.WU.phone);
        PageChecks.holdsUp(page, "desk-full");
        assertThat(Visit.ofCitizen(Cast.WU.idNumber)
                        .get("/citizen/access-log.xhtml")
                        .body())
                .contains("完整的证件号码、卡号和手机号", "电话核对付款凭证");
        new Application(Cast.WU).retractAll(Cast.WU);
    }

    @Test
    void tellsARefusalInALetterWithRuleArticleEvidenceCureAndRights(Page officer, BrowserContext context) {
        String number = DeskCases.lodged();
        SignIns.officer(officer, "accept1");
        officer.navigate(Hall.url(CASE + number).toString());
        officer.check("#d-REFUSED");
        officer.click("#letter");
        assertThat(officer.innerText("#errsum")).contains("请写明理由");
        officer.fill("#opinion", "合同已注销，请与开发企业核实");
        officer.click("#letter");
        String draft = officer.innerText("#letter-draft");
        assertThat(draft).contains("不予受理决定书", "依据《住房公积金管理条例》第二十四条", "注销", "房产部门", "提出数据异议", "60日内申请行政复议", "6个月内提起行政诉讼");
        assertThat(officer.inputValue("#opinion")).isEqualTo("合同已注销，请与开发企业核实");
        PageChecks.holdsUp(officer, "desk-letter-draft");
        officer.click("#decide");
        officer.waitForURL(url -> url.contains("decided"));
        try (BrowserContext own = context.browser().newContext()) {
            Page citizen = own.newPage();
            SignIns.citizen(citizen, Cast.WU.idNumber);
            citizen.navigate(Hall.url("/citizen/case.xhtml?no=" + number).toString());
            citizen.click("#letter");
            citizen.waitForURL(url -> url.contains("/citizen/letter.xhtml"));
            assertThat(citizen.innerText("article"))
                    .contains(officer.url().isEmpty() ? "" : "不予受理决定书", "购买、建造、翻建、大修自住住房");
            PageChecks.holdsUp(citizen, "letter");
            citizen.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            PageChecks.picture(citizen, "letter-print");
        }
        Visit visit = Visit.ofCitizen(Cast.WU.idNumber);
        HttpResponse<String> pdf = visit.get("/citizen/letter.pdf?no=" + number);
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(Visit.ofCitizen(Cast.REN.idNumber)
                        .get("/citizen/letter.xhtml?no=" + number)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visit.ofCitizen(Cast.REN.idNumber)
                        .get("/citizen/letter.pdf?no=" + number)
                        .statusCode())
                .isEqualTo(404);
    }

    private static String words(Page page, String selector) {
        return page.innerText(selector).replaceAll("\\s+", " ").strip();
    }
}
