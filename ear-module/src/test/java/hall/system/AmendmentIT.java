package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import hall.shared.Facts;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 补正: asked for once and in one notice, read before it is sent, answered by nothing but what was asked. */
@BrowserTest
class AmendmentIT {

    private static final Cast WHO = Cast.CHEN;
    private static final String OWN = "YS202611240015";
    private static final String TYPED_WRONG = "YS202611240099";
    private static final String ABOUT_CONTRACT = "合同编号房产部门查不到，请照合同首页重新填写";
    private static final String ABOUT_VOUCHERS = "付款凭证金额模糊，请重新拍照";

    @BeforeEach
    void begin() {
        HomeForm.forget(WHO);
        HomeForm.forgetUploadsToday();
    }

    @AfterEach
    void takeBack() {
        HomeForm.forget(WHO);
    }

    @Test
    void asksForTwoThingsInOneNoticeThatReadsAsPreviewed(BrowserContext context, Page page) {
        String number = HomeForm.lodge(page, WHO, TYPED_WRONG);
        headline(page, "等待受理");
        String[] preview = new String[2];
        Desk.of(context, "accept1", officer -> {
            Desk.take(officer, number);
            ask(officer, "contractNumber", "NO_RECORD", ABOUT_CONTRACT);
            ask(officer, "vouchers", "ILLEGIBLE", ABOUT_VOUCHERS);
            officer.click("#amend-show");
            preview[0] = lines(officer.locator("#amend-preview .paperbox").first());
            preview[1] = officer.innerText("#amend-sms").strip();
            PageChecks.holdsUp(officer, "amend-1-preview");
            officer.click("#amend-send");
            officer.waitForURL(url -> url.contains("decided"));
        });
        headline(page, "等待您补正");
        assertThat(lines(page.locator("#amendment"))).contains(preview[0].split("\n"));
        assertThat(preview[0]).contains("需补正以下 2 项", ABOUT_CONTRACT, ABOUT_VOUCHERS);
        Books.await("the text message", () -> City.messagesTo(WHO.phone).contains(preview[1]));
        assertThat(page.innerText("main")).contains("办理时限已停止计算");
        PageChecks.holdsUp(page, "amend-2-case");
        cannotBeAskedTwice(context, number);

        page.click("#amendment a.btn");
        page.waitForURL(url -> url.contains("/citizen/amend.xhtml"));
        assertThat(page.innerText("main")).contains(ABOUT_CONTRACT, ABOUT_VOUCHERS);
        PageChecks.holdsUp(page, "amend-3-form");
        page.fill(HomeForm.CONTRACT, "YS20261124001");
        page.setInputFiles(
                HomeForm.VOUCHERS, new FilePayload("a.jpg", "image/jpeg", Uploads.ascii("<html>not a picture</html>")));
        page.click("#reply");
        page.locator("#errsum").waitFor();
        assertThat(page.innerText("#q-vouchers-e")).contains("不是 PDF、JPEG 或 PNG");
        PageChecks.holdsUp(page, "amend-4-error-file");
        page.setInputFiles(HomeForm.VOUCHERS, HomeForm.png("清楚的凭证.png"));
        page.click("#reply");
        page.locator("#q-contractNumber-e").waitFor();
        assertThat(page.innerText("#q-contractNumber-e")).contains("您填写了 11 位数字");
        assertThat(page.innerText("main")).as("sent once, kept").contains("清楚的凭证.png");
        PageChecks.holdsUp(page, "amend-4-error-number");
        inEnglish(context, number);

        page.fill(HomeForm.CONTRACT, OWN);
        page.click("#reply");
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        headline(page, "等待受理");
        Books.await(
                "asked of the housing department again",
                () -> page.innerText("main").contains("合同 " + OWN + " 有效"));
        PageChecks.holdsUp(page, "amend-5-amended");
        assertThat(Books.value("SELECT stage_due FROM case_file WHERE case_number = ?", number))
                .as("today does not count, it stood still")
                .isEqualTo(lastDay());
        Desk.of(context, "accept1", officer -> {
            officer.navigate(Hall.url("/office/case.xhtml?no=" + number).toString());
            assertThat(officer.innerText("main")).contains("清楚的凭证.png", OWN);
            assertThat(officer.locator("#amend-show").count()).as("only once").isZero();
        });
        sentBackForAReasonTheApplicantReads(page, number);
        DeskCases.decide(Visit.ofOfficer("approve1"), number, "DENIED", "凭证与合同不符");
        Desk.of(context, "supervisor1", supervisor -> tracedWithThreeNames(supervisor, number));
    }

    private static void sentBackForAReasonTheApplicantReads(Page page, String number) {
        Visit acceptance = Visit.ofOfficer("accept1");
        Visit review = Visit.ofOfficer("review1");
        DeskCases.decide(acceptance, number, "ACCEPTED", "");
        String due =
                "SELECT CONCAT(promised_due, ' ', statutory_due, ' ', accepted_on) FROM case_file WHERE case_number = ?";
        String before = Books.value(due, number);
        DeskCases.decide(review, number, "SENT_BACK", "请再核对付款凭证");
        page.navigate(Hall.url("/citizen/case.xhtml?no=" + number).toString());
        assertThat(page.innerText(".tl")).contains("退回", "请再核对付款凭证");
        PageChecks.holdsUp(page, "case-sent-back");
        DeskCases.decide(acceptance, number, "ACCEPTED", "");
        assertThat(Books.value(due, number))
                .as("accepted once")
                .isEqualTo(before)
                .endsWith(Books.today().toString());
        page.navigate(Hall.url("/citizen/case.xhtml?no=" + number).toString());
        assertThat(page.innerText(".tl li.now")).contains("请再核对付款凭证");
        DeskCases.decide(review, number, "PASSED", "");
    }

    /** Who decided what, how long each took, and why the clock stood still. */
    private static void tracedWithThreeNames(Page supervisor, String number) {
        supervisor.navigate(Hall.url("/office/trace.xhtml?no=" + number).toString());
        assertThat(supervisor.innerText("main tbody"))
                .contains("受理岗一", "审核岗一", "审批岗一", "已停计时", "凭证与合同不符")
                .containsPattern("\\d+ 秒|\\d+ 分");
        List<String> opened = supervisor.locator("main tbody td[data-l='开始']").allInnerTexts();
        List<String> ended = supervisor.locator("main tbody td[data-l='结束']").allInnerTexts();
        assertThat(opened.subList(1, opened.size()))
                .as("each begins where the one before ended")
                .isEqualTo(ended.subList(0, ended.size() - 1));
        assertThat(supervisor.innerText("#pause")).contains("请申请人补正", ABOUT_CONTRACT, ABOUT_VOUCHERS);
        assertThat(supervisor.innerText("#sum")).contains("停止计时");
        PageChecks.holdsUp(supervisor, "trace-decided");
        supervisor
                .context()
                .addCookies(
                        List.of(new Cookie("lang", "en").setUrl(Hall.url("/").toString())));
        supervisor.navigate(Hall.url("/office/trace.xhtml?no=" + number).toString());
        PageChecks.holdsUp(supervisor, "trace-decided-en");
    }

    /** The form is gone, and a notice sent without it is refused. */
    private static void cannotBeAskedTwice(BrowserContext context, String number) {
        Visit officer = Visit.ofOfficer("accept1");
        String page = officer.get("/office/case.xhtml?no=" + number).body();
        assertThat(page).contains("已停计时").doesNotContain("id=\"amend-show\"");
        Map<String, String> form = new HashMap<>(Visit.form(page, "revealing"));
        form.putAll(Map.of(
                "amendment", "amendment",
                "no", number,
                "version", Books.value("SELECT version FROM case_file WHERE case_number = ?", number),
                "amend", "vouchers",
                "reason-vouchers", "OTHER",
                "words-vouchers", "还要一份",
                "amend-send", ""));
        HttpResponse<String> again = officer.post("/office/case.xhtml", form);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Books.count("SELECT COUNT(*) FROM amendment_notice WHERE case_number = ?", number))
                .isEqualTo(1);
        assertThat(Books.value("SELECT items FROM amendment_notice WHERE case_number = ?", number))
                .doesNotContain("还要一份");
    }

    @Test
    void takesNothingThatWasNotAskedFor(BrowserContext context, Page page) {
        String number = HomeForm.lodge(page, WHO, OWN);
        headline(page, "等待受理");
        Desk.of(context, "accept1", officer -> {
            Desk.take(officer, number);
            Desk.askByKeys(officer, "vouchers", "缺第二页");
        });
        headline(page, "等待您补正");
        Desk.press(page, "#amendment a.btn");
        page.waitForURL(url -> url.contains("/citizen/amend.xhtml"));
        assertThat(page.locator(HomeForm.CONTRACT).count()).isZero();
        page.evaluate("""
                () => {
                  const more = document.createElement('input');
                  more.name = 'q-contractNumber';
                  more.value = 'YS202611240001';
                  document.getElementById('form').append(more);
                }""");
        page.setInputFiles(HomeForm.VOUCHERS, HomeForm.pdf("两页.pdf"));
        Desk.press(page, "#reply");
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        headline(page, "等待受理");
        assertThat(Books.value("SELECT application FROM case_file WHERE case_number = ?", number))
                .contains(OWN)
                .doesNotContain("YS202611240001");
        // By the open interface there is no other way in.
        assertThat(page.navigate(Hall.url("/citizen/amend.xhtml?no=" + number).toString())
                        .url())
                .as("nothing to amend any more")
                .contains("/citizen/case.xhtml");
    }

    private static void ask(Page officer, String field, String reason, String words) {
        officer.check("#amend-" + field);
        officer.selectOption("#reason-" + field, reason);
        officer.fill("#words-" + field, words);
    }

    private static void inEnglish(BrowserContext context, String number) {
        try (Page other = context.newPage()) {
            context.addCookies(
                    List.of(new Cookie("lang", "en").setUrl(Hall.url("/").toString())));
            other.navigate(Hall.url("/citizen/amend.xhtml?no=" + number).toString());
            assertThat(other.locator("#reply").count()).isEqualTo(1);
            assertThat((List<?>) other.evaluate(PagesIT.CHINESE)).isEmpty();
            PageChecks.holdsUp(other, "amend-3-form-en");
            context.addCookies(
                    List.of(new Cookie("lang", "zh-CN").setUrl(Hall.url("/").toString())));
        }
    }

    private static String lastDay() {
        return Facts.parse(new Visit()
                        .get("/api/v1/calculators/deadline?workingDays=1&from=" + Books.today())
                        .body())
                .text("lastDay");
    }

    private static String lines(Locator box) {
        return box.innerText()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\s*\n\\s*", "\n")
                .strip();
    }

    private static void headline(Page page, String text) {
        page.locator("#headline", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }
}
