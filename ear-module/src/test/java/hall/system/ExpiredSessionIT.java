package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The session ended while the confirm page was open: sign in again, come back to it, nothing is lost or sent twice. */
@BrowserTest
class ExpiredSessionIT {

    private static final Cast WHO = Cast.CHEN;

    @AfterEach
    void takeBack() {
        new Application(WHO).retractAll(WHO);
    }

    @Test
    void leadsBackToTheConfirmPage(BrowserContext context, Page page) {
        new Application(WHO).retractAll(WHO);
        int before = Application.casesOf(WHO);
        SignIns.citizen(page, WHO.idNumber);
        page.navigate(Application.PAGE);
        page.locator("#by2").check();
        context.clearCookies();
        page.locator("#submit").click();
        page.waitForURL(url -> url.contains("/sign-in.xhtml"));
        assertThat(Application.casesOf(WHO)).isEqualTo(before);
        page.locator("#number").fill(WHO.idNumber);
        page.locator("#password").fill(Visit.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> url.contains("/citizen/apply.xhtml"));
        assertThat(page.locator("#sentence").innerText()).contains("本次可提 24,020.40 元");
        page.locator("#by2").check();
        page.locator("#submit").click();
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        page.locator("#case-no").waitFor();
        assertThat(Application.casesOf(WHO)).isEqualTo(before + 1);
    }
}
