package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** 示例辛, for whom the conditions do not hold, applies anyway: from then on the page leads to the case instead. */
@BrowserTest
class OpenCaseIT {

    private static final String NUMBER = "99990219850615007X";

    @Test
    void leadsToTheOpenCaseInsteadOfOfferingAnother(Page page, BrowserContext context) {
        SignIns.citizen(page, NUMBER);
        Page early = context.newPage();
        early.navigate(Hall.url(Application.PAGE).toString());
        page.navigate(Hall.url(Application.PAGE).toString());
        assertThat(page.innerText("#anyway")).contains("仍要申请");
        page.click("#submit");
        page.locator("#case-no").waitFor();
        String number = page.innerText("#case-no").strip();
        try {
            page.navigate(Hall.url(Application.PAGE).toString());
            assertThat(page.locator("#submit").count()).isZero();
            assertThat(page.innerText("main")).doesNotContain("仍要申请").contains("您有一件同样的事项正在办理");
            PageChecks.holdsUp(page, "apply-open-case");
            page.click("main a[href*='" + number + "']");
            assertThat(page.innerText("#case-no").strip()).isEqualTo(number);

            early.click("#submit");
            early.waitForURL(url -> url.contains("/citizen/case.xhtml"));
            assertThat(early.innerText("#case-no").strip())
                    .as("a page from before still leads to the case")
                    .isEqualTo(number);
        } finally {
            page.navigate(Hall.url("/citizen/case.xhtml?no=" + number).toString());
            page.click("#retract");
            page.getByText("已撤回").first().waitFor();
        }
        page.navigate(Hall.url(Application.PAGE).toString());
        assertThat(page.locator("#submit").count()).as("offered again").isEqualTo(1);
    }
}
