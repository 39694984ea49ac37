package hall.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

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

    /** With a session of the officer's, see {@link Visit#ofOfficer}; the form itself is SignInIT's and KeyboardIT's. */
    static void officer(Page page, String name) {
        Visit visit = Visit.ofOfficer(name);
        page.context()
                .addCookies(List.of(new Cookie("JSESSIONID", visit.session())
                        .setUrl(Hall.url("/").toString())
                        .setHttpOnly(true)));
        page.navigate(Hall.url("").resolve(visit.home()).toString());
    }
}
