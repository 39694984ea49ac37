package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** An officer at work in a browser of their own. */
final class Desk {

    private static final String LIST = "/office/tasks.xhtml";
    private static final int MOST_STOPS = 60;

    private Desk() {}

    /** Signs the officer in, in a browser of their own, for as long as the work takes. */
    static void of(BrowserContext anybody, String officer, Consumer<Page> work) {
        try (BrowserContext own = anybody.browser().newContext()) {
            Page page = own.newPage();
            SignIns.officer(page, officer);
            work.accept(page);
        }
    }

    /** Finds the case in the list, which is ordered by the time left, opens it and takes it. */
    static void take(Page page, String number) {
        page.navigate(Hall.url(LIST).toString());
        assertThat(dues(page)).isSorted();
        page.fill("#q", tail(number));
        page.click("#find");
        page.locator("#lines a[href$='no=" + number + "']").click();
        page.click("#claim");
        page.locator("#release").waitFor();
    }

    // The last days of the listed cases' stages, from the books.
    private static List<String> dues(Page page) {
        return page.locator("#lines tbody a").all().stream()
                .map(a -> a.getAttribute("href").replaceAll(".*no=", ""))
                .map(no -> Books.value("SELECT stage_due FROM case_file WHERE case_number = ?", no))
                .toList();
    }

    /** Decides what is open. */
    static void decide(Page page, String decision, String opinion) {
        page.check("#d-" + decision);
        page.fill("#opinion", opinion);
        page.click("#decide");
        decided(page);
    }

    /** The same by keys alone, from the list on. */
    static void decideByKeys(Page page, String number, String decision) {
        page.navigate(Hall.url(LIST).toString());
        page.keyboard().press("/");
        page.keyboard().type(tail(number));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q=" + tail(number)));
        page.keyboard().press("j");
        PageChecks.picture(page, "posts-keys-list");
        page.keyboard().press("o");
        page.waitForURL(url -> url.contains("/office/case.xhtml"));
        press(page, "#claim");
        page.locator("#release").waitFor();
        page.keyboard().press("a");
        assertThat(page.locator("#d-" + decision).isChecked()).as("chosen by A").isTrue();
        PageChecks.picture(page, "posts-keys-case");
        press(page, "#decide");
        decided(page);
    }

    /** Asks for one thing by the keyboard alone: chosen, with the dictionary's first reason, previewed, sent. */
    static void askByKeys(Page page, String field, String words) {
        tabTo(page, "#amend-" + field);
        page.keyboard().press("Space");
        tabTo(page, "#reason-" + field);
        page.keyboard().press("ArrowDown");
        tabTo(page, "#words-" + field);
        page.keyboard().type(words);
        press(page, "#amend-show");
        page.locator("#amend-preview").waitFor();
        press(page, "#amend-send");
        decided(page);
    }

    /** Goes to it with Tab and presses Enter. */
    static void press(Page page, String wanted) {
        tabTo(page, wanted);
        page.keyboard().press("Enter");
    }

    private static void decided(Page page) {
        page.waitForURL(url -> url.contains(LIST + "?decided="));
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + wanted + " on " + page.url());
    }

    /** The digits of a case number that people search by. */
    static String tail(String number) {
        return number.substring(number.length() - 8);
    }
}
