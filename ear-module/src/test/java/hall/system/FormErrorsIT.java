package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form with something wrong says it on top, beside the field and in the title, in the same words, and loses nothing. */
@BrowserTest
class FormErrorsIT {

    @ParameterizedTest
    @CsvSource({
        "/sign-in.xhtml, #go, number, 99990219870223002",
        "/officer-sign-in.xhtml, #go, name, nobody",
        "/register.xhtml, #check, number, 999902198702230027",
        "/register.xhtml, #check, card, 9999990000000000015",
        "/reset.xhtml, #check, phone, 1990000",
        "/progress.xhtml, #find, no, 123",
        "/calculators/contribution.xhtml, 'main [type=submit]', wages, 1.234",
        "/calculators/withdrawal.xhtml, 'main [type=submit]', balance, '1,2'",
        "/calculators/deadline.xhtml, 'main [type=submit]', workingDays, 0",
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(
            String address, String button, String field, String typed, Page page, BrowserContext context) {
        for (Map<String, String> state : List.of(
                Map.of("lang", "zh-CN", "elder", "0"),
                Map.of("lang", "en", "elder", "0"),
                Map.of("lang", "zh-CN", "elder", "1"))) {
            state.forEach((name, value) -> context.addCookies(
                    List.of(new Cookie(name, value).setUrl(Hall.url("/").toString()))));
            page.navigate(Hall.url(address).toString());
            page.fill("#" + field, typed);
            page.click(button);
            page.locator("#errsum").waitFor();
            assertThat(page.title()).startsWith(state.get("lang").equals("en") ? "Problem: " : "问题：");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errsum");
            assertThat(page.getAttribute("#errsum", "role")).isEqualTo("alert");
            assertThat(page.inputValue("#" + field)).isEqualTo(typed);
            leadsToTheFields(page);
            PageChecks.hasNothingForAxe(page);
            PageChecks.doesNotScrollSideways(page);
        }
    }

    private static void leadsToTheFields(Page page) {
        List<Locator> links = page.locator("#errsum a").all();
        assertThat(links).isNotEmpty();
        for (Locator link : links) {
            String field = link.getAttribute("href").substring(1);
            String beside = page.locator("[id='" + field + "-e'] > span").innerText();
            String spoken = page.locator("[id='" + field + "-e'] .sr").innerText();
            assertThat(beside.substring(spoken.length()).strip())
                    .isEqualTo(link.innerText().strip());
            assertThat(page.getAttribute("[id='" + field + "']", "aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.getAttribute("[id='" + field + "']", "aria-describedby"))
                    .contains(field + "-e");
            link.click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
        }
    }
}
