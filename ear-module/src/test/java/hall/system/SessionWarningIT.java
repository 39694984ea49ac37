package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Five minutes before the session ends the page says so; 继续 goes on, and signing in again leads back. */
@BrowserTest
class SessionWarningIT {

    @Test
    void warnsGoesOnAndLeadsBack(Page page, BrowserContext context) {
        SignIns.citizen(page, SignIns.REN);
        page.clock().install();
        page.navigate(Hall.url("/citizen/account.xhtml").toString());
        Locator note = page.getByRole(AriaRole.ALERTDIALOG);

        page.clock().runFor("24:50");
        assertThat(note.count()).isZero();
        page.clock().runFor("00:20");
        note.waitFor();
        assertThat(note.innerText()).contains("5 分钟");
        assertThat(page.evaluate("document.activeElement.innerText")).isEqualTo("继续");
        PageChecks.hasNothingForAxe(page);
        page.waitForResponse(
                answer -> answer.url().endsWith("/session/continue") && answer.status() == 204,
                () -> page.keyboard().press("Enter"));
        note.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

        page.clock().runFor("24:50");
        assertThat(note.count()).isZero();
        page.clock().runFor("05:20");
        note.waitFor();
        assertThat(note.innerText()).contains("已退出");
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        note.getByRole(AriaRole.LINK).click();
        page.waitForURL(url -> url.contains("/sign-in.xhtml"));
        page.fill("#number", SignIns.REN);
        page.fill("#password", Visit.PASSWORD);
        page.click("#go");
        page.waitForURL(url -> url.endsWith("/citizen/account.xhtml"));
    }
}
