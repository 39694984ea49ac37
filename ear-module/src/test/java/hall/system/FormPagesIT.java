package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A1.2, A1.5, C-27 as the applicant sees it: what is wrong is said at the field, in every way the page can be read. */
@BrowserTest
class FormPagesIT {

    private static final Cast WHO = Cast.CHEN;
    private static final String OWN = "YS202611240015";
    private static final String SHARED = "YS202611240020";
    private static final int MEGABYTE = 1024 * 1024;
    private static final List<Map<String, String>> WAYS = List.of(
            Map.of("lang", "zh-CN", "elder", "0"),
            Map.of("lang", "en", "elder", "0"),
            Map.of("lang", "zh-CN", "elder", "1"));

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
    void saysAtTheFieldWhatIsWrongWithTheNumber(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        for (Map<String, String> way : WAYS) {
            choose(context, way);
            page.navigate(HomeForm.address("contract"));
            page.fill(HomeForm.CONTRACT, "YS20261124001");
            page.click("#save");
            page.locator("#errsum").waitFor();
            said(page, "q-contractNumber", english(way) ? "you entered 11 digits" : "合同号应为 YS 加 12 位数字，您填写了 11 位数字");
            assertThat(page.inputValue(HomeForm.CONTRACT)).isEqualTo("YS20261124001");
            looksRight(page, "form-error-contract", way);
        }
        choose(context, WAYS.get(0));
        for (String typed : List.of("", "   ", "YS" + "9".repeat(190), "<b>'\"&", "合同")) {
            page.navigate(HomeForm.address("contract"));
            page.fill(HomeForm.CONTRACT, typed);
            page.click("#save");
            page.locator("#errsum").waitFor();
            assertThat(page.innerText("#q-contractNumber-e")).isNotBlank();
            assertThat(page.url()).contains("/citizen/form.xhtml");
        }
    }

    @Test
    void saysWhatIsWrongWithAFileAndKeepsTheRest(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        HomeForm.contract(page, OWN);
        page.click("#save");
        said(page, "q-vouchers", "请");
        byte[] html = Uploads.ascii("<html><script>alert(1)</script></html>");
        refused(page, "照片.jpg", html, "不是 PDF、JPEG 或 PNG");
        refused(page, "空.pdf", new byte[0], "0 字节");
        refused(page, "大.pdf", new byte[11 * MEGABYTE], "超过了 10 MB");
        refused(page, "a.pdf.exe", Uploads.pdf(""), ".exe");
        refused(page, "脚本.pdf", Uploads.pdf("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"), "这个 PDF 带有脚本");
        refused(page, "藏.jpg", Uploads.joined(Uploads.jpeg(9, 9), html), "藏有另一个文件");
        assertThat(page.locator(".files li").count()).isZero();
        for (Map<String, String> way : WAYS) {
            choose(context, way);
            page.navigate(HomeForm.address("voucher"));
            // The good one of two is kept, and said so by being there.
            page.setInputFiles(
                    HomeForm.VOUCHERS,
                    new FilePayload[] {HomeForm.png("../../收据.png"), new FilePayload("照片.jpg", "image/jpeg", html)});
            page.click("#save");
            page.locator("#errsum").waitFor();
            said(page, "q-vouchers", english(way) ? "neither PDF nor JPEG nor PNG" : "不是 PDF、JPEG 或 PNG");
            assertThat(page.locator(".files li").first().innerText())
                    .contains("收据.png")
                    .doesNotContain("..");
            looksRight(page, "form-error-voucher", way);
        }
        choose(context, WAYS.get(0));
        page.navigate(HomeForm.address("voucher"));
        for (int left = page.locator(".files li").count(); left > 0; left--) {
            page.locator(".files li button").first().click();
            int before = left;
            page.waitForCondition(() -> page.locator(".files li").count() < before);
        }
        HomeForm.voucher(page, HomeForm.png("收据.png"));
        assertThat(page.innerText("main")).contains(OWN, "收据.png");
    }

    @Test
    void saysOnTheCheckPageThatTheAnswersChangedElsewhere(Page page, BrowserContext context) {
        HomeForm.open(page, WHO);
        HomeForm.contract(page, OWN);
        HomeForm.voucher(page, HomeForm.pdf("凭证.pdf"));
        String answer = OWN;
        for (Map<String, String> way : WAYS) {
            answer = answer.equals(OWN) ? SHARED : OWN;
            choose(context, way);
            page.navigate("/citizen/apply.xhtml?item=TQ01");
            looksRight(page, "form-check", way);
            int before = Application.casesOf(WHO);
            Page other = context.newPage();
            other.navigate(HomeForm.address("contract"));
            other.fill(HomeForm.CONTRACT, answer);
            other.click("#save");
            other.waitForURL(url -> url.contains("group=voucher") || url.contains("apply.xhtml"));
            other.close();
            page.click("#submit");
            page.locator("#errsum").waitFor();
            assertThat(Application.casesOf(WHO)).isEqualTo(before);
            assertThat(page.innerText("main")).as("what would be lodged now").contains(answer);
            looksRight(page, "form-error-check", way);
        }
    }

    @Test
    void isWhollyEnglish(Page page, BrowserContext context) {
        choose(context, WAYS.get(1));
        HomeForm.open(page, WHO);
        looksRight(page, "form-contract", WAYS.get(1));
        HomeForm.contract(page, OWN);
        looksRight(page, "form-voucher", WAYS.get(1));
        HomeForm.voucher(page, HomeForm.pdf("voucher.pdf"));
        HomeForm.confirm(page);
        Books.await("it waits for people", () -> page.innerText("#headline").contains("accept"));
        looksRight(page, "form-lodged", WAYS.get(1));
    }

    private static void refused(Page page, String name, byte[] content, String words) {
        page.setInputFiles(HomeForm.VOUCHERS, new FilePayload(name, "application/octet-stream", content));
        page.click("#save");
        page.locator("#q-vouchers-e", new Page.LocatorOptions().setHasText(words))
                .waitFor();
        said(page, "q-vouchers", words);
    }

    /** On top, in the title, and beside the field, in the same words. */
    private static void said(Page page, String field, String words) {
        assertThat(page.innerText("#errsum")).contains(words);
        assertThat(page.innerText("#" + field + "-e")).contains(words);
        assertThat(page.title()).matches("(问题：|Problem: ).*");
        assertThat(page.getAttribute("#" + field, "aria-invalid")).isEqualTo("true");
        page.locator("#errsum a").first().click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
    }

    private static void looksRight(Page page, String name, Map<String, String> way) {
        PageChecks.holdsUp(page, name + (english(way) ? "-en" : way.get("elder").equals("1") ? "-elder" : ""));
        if (english(way)) {
            assertThat((List<?>) page.evaluate(PagesIT.CHINESE)).isEmpty();
        }
    }

    private static boolean english(Map<String, String> way) {
        return way.get("lang").equals("en");
    }

    private static void choose(BrowserContext context, Map<String, String> way) {
        way.forEach((name, value) -> context.addCookies(
                List.of(new Cookie(name, value).setUrl(Hall.url("/").toString()))));
    }
}
