package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Whole withdrawals with Tab, Enter, Space and the arrows; the focus can be seen at every stop. */
@BrowserTest
class KeyboardIT {

    private static final int MOST_STOPS = 80;

    /** What has the focus is in the window, has a size, and is marked by an outline or a ring. */
    private static final String SEEN = """
            () => {
              const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
              if (e === document.body) { return true; }
              const marked = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
              const inside = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
              return marked && inside && r.width > 0 && r.height > 0;
            }""";

    @Test
    void appliesAndRetractsWithoutAMouse(Page page) {
        page.navigate(Hall.url("/sign-in.xhtml").toString());
        tabTo(page, "#number");
        page.keyboard().type(Visit.YI);
        tabTo(page, "#password");
        page.keyboard().type(Visit.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));

        page.navigate(Hall.url("/items/item.xhtml?code=TQ04").toString());
        tabTo(page, "a[href*='/citizen/apply.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/citizen/apply.xhtml"));
        tabTo(page, "#by1, #by2");
        page.keyboard().press("ArrowDown");
        assertThat(page.isChecked("#by2")).isTrue();
        tabTo(page, "#submit");
        page.keyboard().press("Space");

        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        page.locator("#headline", new Page.LocatorOptions().setHasText("等待受理")).waitFor();
        tabTo(page, "#retract");
        page.keyboard().press("Enter");
        page.locator("#headline", new Page.LocatorOptions().setHasText("已撤回")).waitFor();
    }

    @Test
    void typesTheContractAndHandsTheVoucherInWithoutAMouse(Page page) {
        Cast who = Cast.CHEN;
        HomeForm.forget(who);
        // Listened for from the beginning: the browser must know of it before the key that opens it.
        AtomicReference<FileChooser> chooser = new AtomicReference<>();
        page.onFileChooser(chooser::set);
        SignIns.citizen(page, who.idNumber);
        page.navigate(Hall.url("/items/item.xhtml?code=TQ01").toString());
        tabTo(page, "main a[href*='/citizen/apply.xhtml']");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("group=contract"));
        tabTo(page, HomeForm.CONTRACT);
        page.keyboard().type("YS2026");
        page.keyboard().press("Enter");
        page.locator("#errsum").waitFor();
        tabTo(page, "#errsum a");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q-contractNumber");
        page.keyboard().press("End");
        page.keyboard().type("11240015");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("group=voucher"));
        tabTo(page, HomeForm.VOUCHERS);
        page.keyboard().press("Enter");
        page.waitForCondition(() -> chooser.get() != null);
        chooser.get().setFiles(HomeForm.pdf("凭证.pdf"));
        tabTo(page, "#save");
        page.keyboard().press("Space");
        page.waitForURL(url -> url.contains("/citizen/apply.xhtml"));
        tabTo(page, "#submit");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        page.locator("#headline", new Page.LocatorOptions().setHasText("等待受理")).waitFor();
        tabTo(page, "#retract");
        page.keyboard().press("Enter");
        page.locator("#headline", new Page.LocatorOptions().setHasText("已撤回")).waitFor();
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SEEN))
                    .as("focus can be seen at " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + wanted + " on " + page.url());
    }
}
