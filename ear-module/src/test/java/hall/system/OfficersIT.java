package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hall.identity.domain.TotpSecret;
import hall.shared.IdentityNumber;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The system administrator makes an officer, who signs in, and ends it again. */
@BrowserTest
class OfficersIT {

    private static final String OWN = "一句只有我自己才知道的话";

    private final String name = "temp" + Long.toString(System.currentTimeMillis(), 36);

    @Test
    void makesAnOfficerWhoSignsInUntilDisabled(Page admin, BrowserContext context) {
        SignIns.officer(admin, "admin1");
        admin.navigate(Hall.url("/office/officers.xhtml?new=1").toString());
        admin.click("#add");
        assertThat(admin.innerText("#errsum")).contains("登录名用 3 至 40 个");
        PageChecks.holdsUp(admin, "officers-errors");
        admin.fill("#login", name);
        admin.fill("#shown", "临时受理岗<b>");
        admin.check("#post-acceptance");
        admin.check("#post-auditor");
        admin.click("#add");
        assertThat(admin.innerText("#errsum")).contains("三类管理员必须由不同的人担任");
        assertThat(admin.isChecked("#post-acceptance"))
                .as("nothing typed is lost")
                .isTrue();
        assertThat(admin.inputValue("#login")).isEqualTo(name);
        admin.uncheck("#post-auditor");
        admin.click("#add");
        assertThat(admin.innerText("#errsum")).contains("要先登记本人证件号码");
        admin.fill("#number", "999902200002290095");
        admin.click("#add");
        assertThat(admin.innerText("#errsum")).contains("已登记在 accept2 名下", "一个人只有一个登录名");
        admin.fill(
                "#number",
                IdentityNumber.completed("99990219700101" + String.format("%03d", System.nanoTime() % 1000))
                        .value());
        admin.click("#add");
        String password = admin.innerText("#given-password");
        String secret = admin.innerText("#given-secret").replace(" ", "");
        PageChecks.holdsUp(admin, "officers-given");
        assertThat(QrPhoto.read(admin.locator("#given-code").screenshot()))
                .as("what the authenticator's camera reads")
                .isEqualTo(new TotpSecret(secret).uri("公积金办事大厅", name));

        try (BrowserContext own = context.browser().newContext()) {
            Page officer = own.newPage();
            signIn(officer, password, secret, 0);
            officer.waitForURL(url -> url.contains("/office/password.xhtml"));
            PageChecks.holdsUp(officer, "officer-first-password");
            Response early = officer.navigate(Hall.url("/office/tasks.xhtml").toString());
            assertThat(early.status())
                    .as("no post before the password is changed")
                    .isEqualTo(403);
            officer.navigate(Hall.url("/office/password.xhtml").toString());
            officer.fill("#present", password);
            officer.fill("#password", OWN);
            officer.fill("#again", OWN);
            officer.click("#set");
            officer.waitForURL(url -> url.contains("officer-sign-in"));
            signIn(officer, OWN, secret, 1);
            officer.waitForURL(url -> url.contains("/office/tasks.xhtml"));
            admin.navigate(Hall.url("/office/officers.xhtml?name=" + name).toString());
            assertThat(admin.innerText("main")).contains("受理岗", "可以登录", "临时受理岗<b>");
            assertThat(admin.innerText("#known-number")).contains("已登记 9999**********");
            admin.click("#disable");
            admin.getByText("已停用，现在的登录已退出").waitFor();
            officer.reload();
            assertThat(officer.url()).as("the session ended").contains("officer-sign-in");
            signIn(officer, OWN, secret, 1);
            assertThat(officer.locator("#errsum").count()).isEqualTo(1);
        }
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record WHERE stream = ?",
                        "officer:" + name))
                .isEqualTo("OFFICER_ADDED,SIGNED_IN,PASSWORD_CHANGED,SIGNED_IN,OFFICER_CHANGED");
    }

    @Test
    void isNobodyElsesPage() {
        assertThat(Visit.ofOfficer("accept1").get("/office/officers.xhtml").statusCode())
                .isEqualTo(403);
    }

    // Each code works once; the next step's is taken too.
    private void signIn(Page page, String password, String secret, int later) {
        page.navigate(Hall.url("/officer-sign-in.xhtml").toString());
        page.fill("#name", name);
        page.fill("#password", password);
        long ahead = Long.parseLong(Books.value("SELECT offset_seconds FROM demo_clock"));
        page.fill(
                "#code",
                new TotpSecret(secret).code(TotpSecret.step(Instant.now().plusSeconds(ahead)) + later));
        page.click("#go");
    }
}
