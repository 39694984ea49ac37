package hall.system;

import com.microsoft.playwright.Page;
import hall.identity.domain.TotpSecret;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

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
        page.locator("#code").fill(code(name));
        page.locator("#go").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    // One step ahead is accepted too, so a code that was used a moment ago is not in the way.
    private static String code(String officer) {
        try (Connection database = Hall.databaseAsOwner();
                var statement = database.prepareStatement(
                        "SELECT totp_secret, totp_last_step, (SELECT offset_seconds FROM demo_clock) FROM officer"
                                + " WHERE name = ?")) {
            statement.setString(1, officer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long now = TotpSecret.step(Instant.now().plusSeconds(row.getLong(3)));
                return new TotpSecret(row.getString(1)).code(Math.max(row.getLong(2) + 1, now));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
