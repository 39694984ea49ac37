package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 示例戊 has forgotten the password, and later takes another phone; both to the end. Needs a fresh hall. */
@BrowserTest
class PasswordAndPhoneIT {

    private static final String NUMBER = "99992319991130004X";
    private static final String CARD = "9999990000000001053";
    private static final String PHONE = "19900000005";
    private static final String NEW_PHONE = "19900000075";
    private static final String PASSWORD = "忘不掉的另一句新话-8";

    @Test
    void setsANewPasswordAndTakesAnotherPhone(Page page, BrowserContext context) {
        try (BrowserContext elsewhere = context.browser().newContext()) {
            Page open = elsewhere.newPage();
            SignIns.citizen(open, NUMBER);
            resetPassword(page);
            // Within five seconds (C-15).
            Books.await("the open session ended", () -> {
                open.navigate(Hall.url("/citizen/account.xhtml").toString());
                return open.url().contains("sign-in");
            });
        }
        signIn(page, Visit.PASSWORD);
        assertThat(page.innerText("#errsum")).as("the old password").contains("不对");
        signIn(page, PASSWORD);
        page.waitForURL(url -> !url.contains("sign-in"));

        changePhone(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("把尾号 1053 的卡设为常用"))
                .click();
        Books.await("later messages go to the new phone", () -> heard(NEW_PHONE, "常用的收款卡已改为尾号 1053"));
        assertThat(heard(PHONE, "常用的收款卡")).isFalse();
        assertThat(Books.value(
                        "SELECT GROUP_CONCAT(event_type ORDER BY sequence) FROM audit_record a"
                                + " JOIN person p ON a.stream = CONCAT('person:', p.id) WHERE p.identity_number = ?"
                                + " AND event_type NOT IN ('PERSON_REGISTERED', 'SIGNED_IN')",
                        NUMBER))
                .isEqualTo("PASSWORD_CHANGED,PHONE_CHANGED,CARD_PREFERRED");
    }

    private static void resetPassword(Page page) {
        page.navigate(Hall.url("/reset.xhtml").toString());
        page.fill("#name", "示例戊");
        page.fill("#number", NUMBER);
        page.fill("#card", CARD);
        page.fill("#phone", PHONE);
        page.click("#check");
        page.fill("#code", code(page, PHONE, "重设登录密码"));
        PageChecks.holdsUp(page, "reset-code");
        page.click("#confirm");
        page.fill("#password", NUMBER);
        page.fill("#again", NUMBER);
        page.click("#set");
        assertThat(page.innerText("#errsum"))
                .as("the identity number is no password")
                .isNotBlank();
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("#set");
        page.locator("h1", new Page.LocatorOptions().setHasText("密码已经改好")).waitFor();
        PageChecks.holdsUp(page, "reset-done");
        Books.await("told by SMS", () -> heard(PHONE, "登录密码已修改"));
    }

    private static void changePhone(Page page) {
        page.navigate(Hall.url("/citizen/phone.xhtml").toString());
        page.fill("#card", CARD);
        page.fill("#phone", NEW_PHONE);
        page.click("#check");
        assertThat(page.innerText("#errsum"))
                .as("the bank knows the old one only")
                .contains("对不上");
        assertThat(City.messagesTo(NEW_PHONE)).isEmpty();
        City.phoneOf(CARD, NEW_PHONE);
        page.click("#check");
        String right = code(page, NEW_PHONE, "更换登记的手机号");
        page.fill("#code", right.equals("000000") ? "000001" : "000000");
        page.click("#confirm");
        assertThat(page.innerText("#errsum")).as("a wrong code").isNotBlank();
        PageChecks.holdsUp(page, "phone-code-wrong");
        page.fill("#code", right);
        page.click("#confirm");
        page.getByText("登记的手机号已改为 199****0075").waitFor();
        PageChecks.holdsUp(page, "phone-done");
        Books.await("both are told", () -> heard(PHONE, "已改为尾号 0075") && heard(NEW_PHONE, "已登记为您"));
        assertThat(heard(PHONE, "更换登记的手机号"))
                .as("the code went to the new phone only")
                .isFalse();
        page.navigate(Hall.url("/citizen/account.xhtml").toString());
        assertThat(page.innerText("main")).contains("199****0075");
    }

    private static void signIn(Page page, String password) {
        page.navigate(Hall.url("/sign-in.xhtml").toString());
        page.fill("#number", NUMBER);
        page.fill("#password", password);
        page.click("#go");
    }

    private static String code(Page page, String phone, String purpose) {
        page.locator("#code").waitFor();
        Books.await("the code", () -> heard(phone, purpose));
        Matcher code =
                Pattern.compile("验证码 (\\d{6})").matcher(City.messagesTo(phone).get(0));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static boolean heard(String phone, String words) {
        return City.messagesTo(phone).stream().anyMatch(text -> text.contains(words));
    }
}
