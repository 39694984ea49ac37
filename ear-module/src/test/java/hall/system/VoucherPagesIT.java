package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A2.3: every page of a voucher beside the form, by links that need no script and by script without losing a word. */
@BrowserTest
class VoucherPagesIT {

    private static final String CASE = "/office/case.xhtml?no=";
    private static final Pattern NEXT = Pattern.compile("<a [^>]*rel=\"next\"[^>]*href=\"([^\"]*)\"");

    private String number;
    private String id;

    @BeforeEach
    void lodge() {
        number = DeskCases.lodged("付款凭证.pdf", Uploads.pdf("", 3));
        id = Books.value("SELECT id FROM material WHERE case_number = ?", number);
    }

    @AfterEach
    void takeBack() {
        new Application(DeskCases.WHO).retractAll(DeskCases.WHO);
    }

    @Test
    void turnsPagesWithoutAScript() {
        Visit officer = Visit.ofOfficer("accept1");
        String first = officer.get(CASE + number).body();
        assertThat(first).contains("第 1 页，共 3 页", "/materials/" + id + "/page/1\"");
        String second = officer.get(next(first)).body();
        assertThat(second).contains("第 2 页，共 3 页", "/materials/" + id + "/page/2\"");
        String third = officer.get(next(second)).body();
        assertThat(third).contains("第 3 页，共 3 页", "/materials/" + id + "/page/3\"");
        assertThat(NEXT.matcher(third).find()).as("nothing after the last").isFalse();

        Map<String, String> form = Visit.form(third, "decision");
        form.put("decide", "");
        HttpResponse<String> refused = officer.post("/office/case.xhtml", form);
        assertThat(refused.body()).as("a refused entry does not turn back").contains("第 3 页，共 3 页");

        for (String odd : new String[] {"&page=4", "&page=0", "&page=-1", "&page=%27", "&page=99999"}) {
            assertThat(officer.get(CASE + number + "&file=" + id + odd).body())
                    .as(odd)
                    .contains("第 1 页，共 3 页");
        }
        byte[][] pages = new byte[3][];
        for (int page = 1; page <= 3; page++) {
            pages[page - 1] =
                    officer.bytes("/materials/" + id + "/page/" + page).body();
            assertThat(pages[page - 1]).startsWith(0x89, 'P', 'N', 'G');
        }
        assertThat(pages[0]).isNotEqualTo(pages[1]);
        assertThat(pages[1]).isNotEqualTo(pages[2]);
        assertThat(officer.get("/materials/" + id + "/page/4").statusCode()).isEqualTo(404);
        assertThat(officer.get("/materials/" + id + "/page/0").statusCode()).isEqualTo(404);
    }

    private static String next(String page) {
        Matcher link = NEXT.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&").replaceAll("#.*", "");
    }

    @Test
    void turnsPagesInPlaceByKeyboard(Page page) {
        SignIns.officer(page, "accept1");
        page.navigate(Hall.url(CASE + number).toString());
        shows(page, 1);
        PageChecks.holdsUp(page, "voucher-first");
        page.fill("#opinion", "写了一半");
        page.click("[data-do=in]");
        page.click("[data-do=turn]");
        page.focus(".leaves [rel=next]");
        page.keyboard().press("Enter");
        shows(page, 2);
        page.keyboard().press("Enter");
        shows(page, 3);
        assertThat(page.evaluate("document.activeElement.rel"))
                .as("the focus is not lost")
                .isEqualTo("prev");
        assertThat(page.locator(".viewer img").getAttribute("class")).isEqualTo("zoom-1 turn-1");
        assertThat(page.inputValue("#opinion")).isEqualTo("写了一半");
        assertThat(page.url()).contains("file=" + id + "&page=3");
        page.click("#decide");
        shows(page, 3);
        assertThat(page.inputValue("#opinion")).isEqualTo("写了一半");
        page.navigate(Hall.url(CASE + number + "&file=" + id + "&page=2").toString());
        shows(page, 2);
        page.context()
                .addCookies(
                        List.of(new Cookie("lang", "en").setUrl(Hall.url("/").toString())));
        page.reload();
        assertThat(page.innerText(".leaves")).contains("Page 2 of 3", "Previous page", "Next page");
        PageChecks.holdsUp(page, "voucher-middle-en");
    }

    @Test
    void saysSoWhenAPageCannotBeDrawn(Page page, BrowserContext context) {
        context.route("**/materials/*/page/2", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        SignIns.officer(page, "accept1");
        page.navigate(Hall.url(CASE + number).toString());
        shows(page, 1);
        assertThat(page.isVisible("[data-lost]")).isFalse();
        page.click(".leaves [rel=next]");
        page.waitForSelector("[data-lost]");
        assertThat(page.innerText("[data-lost]")).contains("这一页现在不能显示为图片", "下载");
        PageChecks.holdsUp(page, "voucher-lost");
        page.click(".leaves [rel=next]");
        shows(page, 3);
        assertThat(page.isVisible("[data-lost]")).isFalse();
    }

    private static void shows(Page page, int number) {
        assertThat(page.innerText(".leaves")).contains("第 " + number + " 页，共 3 页");
        page.waitForFunction(
                "n => { const i = document.querySelector('.viewer img');"
                        + " return i.src.endsWith('/page/' + n) && i.complete && i.naturalWidth > 0; }",
                number);
    }
}
