package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 示例癸 registers with her bank card, adds her social-security card's account and makes it the usual one. Needs a fresh hall. */
@BrowserTest
class OwnCardsIT {

    private static final String NUMBER = "999902199306280069";
    private static final String PHONE = "19900000010";
    private static final String ANOTHER = "另一句很长的话 2026";
    private static final String PASSWORD = "春天里的第一场雨-7";

    @Test
    void registersAddsACardAndPrefersIt(Page page) {
        page.navigate(Hall.url("/register.xhtml").toString());
        page.fill("#name", "示例癸");
        page.fill("#number", NUMBER);
        page.fill("#card", "9999990000000001103");
        page.fill("#phone", PHONE);
        page.click("#check");
        page.fill("#code", code(page, 0));
        page.click("#confirm");
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("#set");
        page.locator("main a[href*='sign-in']").first().waitFor();
        PageChecks.holdsUp(page, "registered");

        page.navigate(Hall.url("/sign-in.xhtml").toString());
        page.fill("#number", NUMBER);
        page.fill("#password", PASSWORD);
        page.click("#go");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(Hall.url("/citizen/account.xhtml").toString());
        assertThat(page.innerText("#cards-form")).contains("示例市商业银行 银行卡，尾号 1103");

        page.navigate(Hall.url("/citizen/card.xhtml").toString());
        for (List<String> wrong :
                List.of(List.of("9999990000000001103", "您已经登记过了"), List.of("9999990000000000014", "对不上"))) {
            page.fill("#card", wrong.get(0));
            page.click("#check");
            assertThat(page.innerText("#errsum")).contains(wrong.get(1));
        }
        PageChecks.holdsUp(page, "card-errors");
        int before = City.messagesTo(PHONE).size();
        page.fill("#card", "9999990000000000105");
        // One code a minute, and the registration's was just sent: the page says so, and nothing typed is lost.
        page.click("#check");
        assertThat(page.innerText("#errsum")).contains("秒后再发");
        Books.change("UPDATE sms_code SET sent_at = sent_at - INTERVAL 61 SECOND WHERE phone = ?", PHONE);
        page.click("#check");
        page.fill("#code", code(page, before));
        PageChecks.holdsUp(page, "card-code");
        page.click("#confirm");
        page.getByText("尾号 0105 的卡已经登记好了").waitFor();
        PageChecks.holdsUp(page, "card-added");

        page.navigate(Hall.url("/citizen/account.xhtml").toString());
        assertThat(page.locator("#cards-form li").first().innerText()).contains("1103", "常用");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("把尾号 0105 的卡设为常用"))
                .click();
        page.getByText("常用的卡已经换好").waitFor();
        assertThat(page.locator("#cards-form li").first().innerText()).contains("0105", "常用");
        PageChecks.holdsUp(page, "account-cards");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM audit_record a JOIN person p ON a.stream = CONCAT('person:', p.id)"
                                + " WHERE p.identity_number = ? AND a.event_type IN ('CARD_ADDED', 'CARD_PREFERRED')",
                        NUMBER))
                .isEqualTo(2);
        Books.await(
                "both told by SMS",
                () -> City.messagesTo(PHONE).stream()
                                .filter(text -> text.contains("尾号 0105"))
                                .count()
                        == 2);

        newPassword(page, "not the present one");
        assertThat(page.innerText("#errsum")).isNotBlank();
        newPassword(page, PASSWORD);
        page.waitForURL(url -> url.contains("/sign-in"));
        page.fill("#number", NUMBER);
        page.fill("#password", ANOTHER);
        page.click("#go");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void newPassword(Page page, String present) {
        page.fill("#present", present);
        page.fill("#password", ANOTHER);
        page.fill("#again", ANOTHER);
        page.click("#set");
    }

    private static String code(Page page, int before) {
        page.locator("#code").waitFor();
        Books.await("the code", () -> City.messagesTo(PHONE).size() > before);
        Matcher code =
                Pattern.compile("验证码 (\\d{6})").matcher(City.messagesTo(PHONE).get(0));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
