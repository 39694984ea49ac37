package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Posts lent for some days, as the administrator's page does it. */
final class Lending {

    private Lending() {}

    /** Ends whatever is lent to the officer whose page is open. */
    static void endAll(Page admin) {
        while (admin.locator("#lent input[type=radio]").count() > 0) {
            admin.locator("#lent input[type=radio]").first().check();
            admin.click("#end");
            admin.waitForURL(url -> url.contains("unassigned"));
        }
    }

    /** Lends the main branch's post from today on, after a try without days. */
    static void lend(Page admin, String name, String post) {
        admin.navigate(Hall.url("/office/officers.xhtml?name=" + name).toString());
        admin.selectOption("#a-post", post);
        admin.selectOption("#a-branch", "999902");
        admin.click("#lend");
        assertThat(admin.innerText("#errsum")).contains("请填写日期");
        admin.fill("#a-from", Books.today().toString());
        admin.fill("#a-until", Books.today().plusDays(3).toString());
        admin.selectOption("#a-post", post);
        admin.click("#lend");
        admin.waitForURL(url -> url.contains("assigned"));
    }
}
