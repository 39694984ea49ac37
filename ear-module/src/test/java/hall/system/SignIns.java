package hall.system;

import com.microsoft.playwright.Page;

/** Signs the demo's people in by the pages they use themselves. */
final class SignIns {

    /** 示例壬, who withdrew eleven months ago. */
    static final String REN = "999902198910170021";

    private static final String PASSWORD = "Demo-2026!";

    private SignIns() {}

    static void citizen(Page page, String identityNumber) {
        page.navigate(Hall.url("/sign-in.xhtml").toString());
        page.locator("#number").fill(identityNumber);
        page.locator("#password").fill(PASSWORD);
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    static void officer(Page page, String name) {
        page.navigate(Hall.url("/officer-sign-in.xhtml").toString());
        page.locator("#name").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#code").fill(Visit.code(name));
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
