package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** With a case under way the page leads to the case instead; 示例辛, for whom the conditions do not hold, applies anyway. */
@BrowserTest
class OpenCaseIT {

    private static final String NUMBER = "99990219850615007X";

    /** Somebody for whom all conditions hold sees what could be had, and again only the way to the case. */
    @Test
    void leadsToTheOpenCaseAlsoWhereAllConditionsHold(Page page) {
        Application application = new Application(Cast.CHEN);
        application.retractAll(Cast.CHEN);
        String number = application.lodge();
        try {
            SignIns.citizen(page, Cast.CHEN.idNumber);
            page.navigate(Hall.url(Application.PAGE).toString());
            assertThat(page.locator("#confirm").count()).isEqualTo(1);
            assertThat(page.innerText("main")).contains("您有一件同样的事项正在办理", "办完或撤回后才能再申请");
            assertThat(page.locator("#submit, #confirm input[type=radio]").count())
                    .isZero();
            PageChecks.holdsUp(page, "apply-open-case-possible");
            page.click("#open-case");
            assertThat(page.innerText("#case-no").strip()).isEqualTo(number);
        } finally {
            application.retractAll(Cast.CHEN);
        }
        page.navigate(Hall.url(Application.PAGE).toString());
        assertThat(page.locator("#submit").count()).as("offered again").isEqualTo(1);
    }

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
