package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A1.9 and A1.11: without JavaScript everything is read and every form is done by full posts; only nothing moves by itself. */
@BrowserTest
class NoScriptIT {

    private static final Cast WHO = Cast.SI;

    private BrowserContext plain;
    private Page page;

    @BeforeEach
    void switchOff(BrowserContext context) {
        new Application(WHO).retractAll(WHO);
        plain = context.browser()
                .newContext(new NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setBaseURL(Hall.url("/").toString())
                        .setLocale("zh-CN"));
        page = plain.newPage();
    }

    @AfterEach
    void takeBack() {
        plain.close();
        new Application(WHO).retractAll(WHO);
    }

    @Test
    void appliesReadsTheProgressAndRetracts() {
        SignIns.citizen(page, WHO.idNumber);
        page.navigate("/items/item.xhtml?code=TQ04");
        page.locator("a[href*='/citizen/apply.xhtml']").first().click();
        assertThat(page.locator("main").innerText()).contains("无需填写");
        page.locator("#by2").check();
        page.locator("#submit").click();
        page.locator("#case-no").waitFor();
        String number = page.locator("#case-no").innerText();
        Books.await(
                "the sources have answered",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
        page.reload();
        assertThat(page.locator("main").innerText())
                .contains("申请", "受理", "审核", "审批", "拨付")
                .contains("等待受理");
        page.locator("#retract").click();
        assertThat(page.locator("#headline").innerText()).contains("已撤回");
    }

    @Test
    void fillsInAFormWithAFileAndIsToldWhatIsWrong() {
        HomeForm.forget(WHO);
        HomeForm.open(page, WHO);
        page.fill(HomeForm.CONTRACT, "YS2026");
        page.click("#save");
        assertThat(page.innerText("#q-contractNumber-e")).contains("您填写了 4 位数字");
        assertThat(page.inputValue(HomeForm.CONTRACT)).isEqualTo("YS2026");
        page.fill(HomeForm.CONTRACT, "YS202611240016");
        page.click("#later");
        page.waitForURL(url -> url.contains("/citizen/cases.xhtml"));
        page.locator("section[aria-labelledby=c3] a").click();
        page.waitForURL(url -> url.contains("group=voucher"));
        assertThat(page.innerText("main")).contains("已从房产部门核验：合同有效，买受人与您一致");
        page.setInputFiles(HomeForm.VOUCHERS, HomeForm.png("收据.png"));
        page.click("#add");
        page.locator(".files li button").click();
        assertThat(page.locator(".files li").count()).isZero();
        HomeForm.voucher(page, HomeForm.png("收据.png"));
        String number = HomeForm.confirm(page);
        DeskCases.waitsForPeople(number);
        page.reload();
        assertThat(page.innerText("#headline")).isEqualTo("等待受理");
        page.locator("#retract").click();
        assertThat(page.innerText("#headline")).contains("已撤回");
    }

    @Test
    void asksForProgressWithNumberAndCode() {
        page.navigate("/progress.xhtml");
        page.fill("#no", "123");
        page.fill("#code", "123456");
        page.locator("#find").click();
        assertThat(page.locator("#errsum").innerText()).isNotBlank();
        assertThat(page.inputValue("#no")).isEqualTo("123");
        assertThat(page.title()).startsWith("问题：");
    }

    @Test
    void findsAnItemAndReckonsALastDay() {
        page.navigate("/items/index.xhtml");
        page.fill("#q", "偿还");
        page.locator("form[role=search] button").click();
        assertThat(page.locator("a[href*='code=TQ04']").count()).isPositive();
        page.navigate("/calculators/deadline.xhtml");
        page.fill("#from", "2026-02-13");
        page.fill("#workingDays", "3");
        page.locator("main [type=submit]").click();
        assertThat(page.locator("main").innerText()).contains("2026年2月25日");
    }
}
