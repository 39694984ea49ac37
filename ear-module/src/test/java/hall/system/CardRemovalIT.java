package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** 示例丁 takes her own bank card off the account, once no open case pays to it any more. Needs a fresh hall. */
@BrowserTest
class CardRemovalIT {

    private static final String NUMBER = "999922196605100218";
    private static final String PHONE = "19900000004";
    private static final String SOCIAL = "9999990000000000048";

    @Test
    void removesAnOwnCardToWhichNothingIsPaid(Page page, BrowserContext context) {
        SignIns.citizen(page, NUMBER);
        openAccount(page);
        assertThat(page.locator("#cards-form a").count())
                .as("the social-security card stays")
                .isEqualTo(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("把尾号 1046 的卡设为常用"))
                .click();
        page.getByText("常用的卡已经换好").waitFor();
        Page early = context.newPage();
        openRemoval(early);
        assertThat(early.innerText("main")).contains("尾号 1046", "这是您常用的卡", "尾号 0048");
        PageChecks.holdsUp(early, "card-removal");
        inEnglish(early, "card-removal-en");

        page.navigate(Hall.url(Application.PAGE).toString());
        page.click("#submit");
        page.locator("#case-no").waitFor();
        String open = page.innerText("#case-no").strip();
        openRemoval(page);
        assertThat(page.innerText("#errsum")).contains("正在办理", "现在不能移除");
        assertThat(page.locator("#remove").count()).isZero();
        PageChecks.holdsUp(page, "card-removal-refused");
        early.click("#remove");
        assertThat(early.innerText("#errsum"))
                .as("a page from before the case is refused too")
                .contains("现在不能移除");
        assertThat(cards()).isEqualTo(2);

        page.click("main a[href*='" + open + "']");
        page.click("#retract");
        page.getByText("已撤回").first().waitFor();
        openRemoval(early);
        openRemoval(page);
        page.click("#remove");
        page.getByText("卡已经移除").waitFor();
        assertThat(page.innerText("#cards-form")).contains("0048", "常用").doesNotContain("1046", "移除");
        PageChecks.holdsUp(page, "account-card-removed");
        early.click("#remove");
        early.getByText("这张卡已经不在您登记的卡里").waitFor();

        assertThat(cards()).isEqualTo(1);
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(facts) FROM audit_record a JOIN person p ON a.stream = CONCAT('person:', p.id)"
                                + " WHERE p.identity_number = ? AND a.event_type = 'CARD_REMOVED'",
                        NUMBER))
                .contains("1046");
        Books.await("told by SMS", () -> City.messagesTo(PHONE).stream().anyMatch(text -> text.contains("已移除尾号 1046")));
    }

    @Test
    void keepsTheSocialSecurityCardAndKnowsNobodyElses(Page page) {
        SignIns.citizen(page, NUMBER);
        for (String card : new String[] {SOCIAL, Cast.CHEN.card}) {
            page.navigate(
                    Hall.url("/citizen/card-removal.xhtml?card=" + idOf(card)).toString());
            assertThat(page.innerText("#errsum")).contains(card.equals(SOCIAL) ? "不能移除" : "不在您登记的卡里");
            assertThat(page.locator("#remove").count()).isZero();
        }
    }

    private static void inEnglish(Page page, String name) {
        String address = page.url();
        page.navigate(address + "&lang=en");
        PageChecks.holdsUp(page, name);
        page.navigate(address + "&lang=zh-CN");
    }

    private static void openAccount(Page page) {
        page.navigate(Hall.url("/citizen/account.xhtml").toString());
    }

    private static void openRemoval(Page page) {
        openAccount(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("移除尾号 1046 的卡"))
                .click();
        page.waitForURL(url -> url.contains("card-removal"));
    }

    private static int cards() {
        return Books.count(
                "SELECT COUNT(*) FROM person_card c JOIN person p ON p.id = c.person_id WHERE p.identity_number = ?",
                NUMBER);
    }

    private static String idOf(String card) {
        return Books.value("SELECT id FROM person_card WHERE number = ?", card);
    }
}
