package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.ResultType;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What must be true of every page, whatever it is about. */
public final class PageChecks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;

    private PageChecks() {}

    /** All of them, with a picture at both widths: {@code ear-module/target/screenshots/<name>-1280.png} and {@code -360.png}. */
    public static void holdsUp(Page page, String name) {
        picture(page, name + "-" + WIDE);
        hasNothingForAxe(page);
        page.setViewportSize(NARROW, HEIGHT);
        picture(page, name + "-" + NARROW);
        doesNotScrollSideways(page);
        hasNothingForAxe(page);
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** axe, with the WCAG 2.2 AA tags, finds nothing. */
    public static void hasNothingForAxe(Page page) {
        assertThat(violations(page)).as(page.url()).isEmpty();
    }

    /** What axe finds, a line for each place. In its own page: no frame of ours needs the second one that axe would open. */
    @SuppressWarnings("deprecation")
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly()).withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + " "
                                        + node.getHtml()))
                        .toList();
    }

    // What held needs no list of its own: axe would describe every node of the page for it.
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return options;
    }

    /** Nothing is wider than the window. */
    public static void doesNotScrollSideways(Page page) {
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("pixels to scroll sideways at " + page.url())
                .isZero();
    }

    /** A picture of the whole page. */
    public static void picture(Page page, String name) {
        Path directory = Path.of(System.getProperty("hall.screenshots", "target/screenshots"));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(directory.resolve(name + ".png"))
                .setFullPage(true));
    }
}
