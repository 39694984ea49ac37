package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case on the desk: read while another has it, compared, amended, revealed, refused by letter. */
@BrowserTest
class OfficersDeskIT {

    private static final String CASE = "/office/case.xhtml?no=";

    @Test
    void a27ShowsTheSecondOfficerWhoIsAtItAndLetsNothingBeChanged() {
        String number = DeskCases.lodged();
        Visit first = Visit.ofOfficer("accept1");
        Visit other = Visit.ofOfficer("accept2");
        Map<String, String> late = Visit.form(other.get(CASE + number).body(), "decision");
        Map<String, String> claim = Visit.form(first.get(CASE + number).body(), "decision");
        claim.put("claim", "");
        assertThat(first.post("/office/case.xhtml", claim).statusCode()).isEqualTo(302);
        late.putAll(Map.of("choice", "ACCEPTED", "opinion", "看过凭证原件", "decide", ""));
        assertThat(other.post("/office/case.xhtml", late).body())
                .as("nothing written is lost")
                .contains("没有生效", "<textarea id=\"written\" rows=\"4\" readonly=\"readonly\">看过凭证原件");
        String second = other.get(CASE + number).body();
        assertThat(second)
                .contains("<span lang=\"zh-CN\">受理岗一</span> 正在办理", "您可以看，不能改")
                .doesNotContain("id=\"decide\"", "id=\"amend-show\"");
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
        assertThat(page.innerText("#errsum")).contains("请选择“付款凭证”要补正的原因");
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
}
