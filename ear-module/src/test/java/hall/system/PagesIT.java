package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import hall.system.Sitemap.Place;
import hall.system.Sitemap.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, in both languages, at three widths and in senior mode: no violation, no sideways scrolling, no foreign word. With
 * {@code HALL_TRACE=pictures} in the environment each look leaves its picture in {@code ear-module/target/screenshots}.
 */
@BrowserTest
class PagesIT {

    private static final int HEIGHT = 740;
    private static final int NARROWEST = 320;

    /** Chinese text that is not marked as Chinese: names and laws are. */
    static final String CHINESE = """
            () => {
              const found = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let n = walk.nextNode(); n; n = walk.nextNode()) {
                if (/[\\u2e80-\\u9fff]/.test(n.data) && !n.parentElement.closest('body [lang^=zh]')) {
                  found.push(n.data.trim());
                }
              }
              return found;
            }""";

    /** What can be touched and is too small; links inside a sentence need the line's height only. */
    private static final String SMALL = """
            least => [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.getClientRects().length > 0 && !e.closest('.skip, .sr'))
              .map(e => {
                const box = e.matches('[type=radio], [type=checkbox]') ? e.closest('.pick') || e : e;
                const r = box.getBoundingClientRect(), s = getComputedStyle(e);
                const inline = s.display === 'inline' && e.tagName === 'A';
                const fits = inline ? parseFloat(s.lineHeight) >= 24 : r.width >= least && r.height >= least;
                return fits ? '' : `${e.outerHTML.slice(0, 120)} ${Math.round(r.width)}x${Math.round(r.height)}`;
              })
              .filter(e => e !== '')""";

    private static final int TOUCHED = 44;
    private static final int TOUCHED_BY_ELDERS = 60;

    /** Two look at once, each with a browser of its own: it is the browsers that take long, not the hall. */
    private static final int EYES = 2;

    private static final ExecutorService LOOKING = Executors.newFixedThreadPool(EYES);
    private static final List<Eye> OPEN = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<Eye> OWN = ThreadLocal.withInitial(() -> {
        Eye eye = new Eye();
        OPEN.add(eye);
        return eye;
    });
    private static final Map<Place, Future<List<String>>> LOOKS = new HashMap<>();
    private static PageReaders readers;

    static Stream<Place> places() {
        return Sitemap.pages().values().stream().flatMap(List::stream);
    }

    @Test
    void namesEveryPageThereIs() throws IOException {
        Path pages = Path.of(System.getProperty("hall.checkout"), "web-module", "src", "main", "webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            assertThat(files.map(f -> pages.relativize(f).toString())
                            .filter(f -> f.endsWith(".xhtml") && !f.startsWith("WEB-INF")))
                    .containsExactlyInAnyOrderElementsOf(Sitemap.pages().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void canBeReadByEverybody(Place place, Browser browser) throws Exception {
        if (LOOKS.isEmpty()) {
            readers = new PageReaders(browser);
            places().forEach(each ->
                    LOOKS.put(each, LOOKING.submit(() -> OWN.get().look(each))));
        }
        assertThat(LOOKS.get(place).get()).isEmpty();
    }

    @AfterAll
    static void closeEyes() {
        LOOKING.shutdown();
        OPEN.forEach(Eye::close);
        readers.takeBack();
    }

    /** Belongs to one thread. */
    private static final class Eye {

        private final Chromium chromium = new Chromium();
        /** One for all pages that a reader sees in one manner: it keeps the style and the fonts. */
        private final Map<String, Page> windows = new HashMap<>();

        /** What the page being looked at wrote to the console. */
        private final List<String> complaints = new ArrayList<>();

        List<String> look(Place place) {
            List<String> problems = new ArrayList<>();
            problems.addAll(look(place, "zh-CN", false));
            problems.addAll(look(place, "en", false));
            // Seniors' mode is the citizens', and what it does to a page does not depend on the language.
            if (!place.address().startsWith("/office")) {
                problems.addAll(look(place, "zh-CN", true));
            }
            return problems;
        }

        private List<String> look(Place place, String language, boolean elder) {
            Page page = window(place.reader(), language, elder);
            complaints.clear();
            List<String> problems = new ArrayList<>();
            String address = readers.address(place);
            Response answer = page.navigate(Hall.url(address).toString());
            if (answer.status() != 200) {
                problems.add("status " + answer.status());
            } else if (!page.url().equals(Hall.url(address).toString())) {
                // Another page would be measured under this one's name.
                problems.add("leads to " + page.url());
            } else {
                check(page, place, language, elder, problems);
            }
            problems.addAll(complaints);
            String where = place + " " + language + (elder ? " elder" : "") + ": ";
            return problems.stream().map(where::concat).toList();
        }

        private static void check(Page page, Place place, String language, boolean elder, List<String> problems) {
            boolean english = language.equals("en");
            if (english) {
                ((List<?>) page.evaluate(CHINESE)).forEach(text -> problems.add("Chinese: " + text));
            }
            String name = "page" + place.address().replaceAll("[^A-Za-z0-9]+", "-") + "-" + language;
            for (int width : elder ? new int[] {360} : new int[] {1280, 360, 320}) {
                measure(page, width).ifPresent(over -> problems.add(width + ": scrolls sideways by " + over));
                if (hall.system.Browser.PICTURES && width != NARROWEST) {
                    PageChecks.picture(page, name + "-" + width + (elder ? "-elder" : ""));
                }
                // axe looks three times: narrow and for seniors in Chinese, wide in English.
                if (width == (english ? 1280 : 360)) {
                    PageChecks.violations(page).forEach(found -> problems.add(width + " " + found));
                }
            }
            if (!place.address().startsWith("/office")) {
                ((List<?>) page.evaluate(SMALL, elder ? TOUCHED_BY_ELDERS : TOUCHED))
                        .forEach(e -> problems.add("small: " + e));
            }
        }

        private Page window(Reader reader, String language, boolean elder) {
            return windows.computeIfAbsent(reader + language + elder, key -> {
                BrowserContext context =
                        chromium.browser.newContext(new NewContextOptions().setStorageState(readers.state(reader)));
                context.addCookies(List.of(cookie("lang", language), cookie("elder", elder ? "1" : "0")));
                Page page = context.newPage();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
                return page;
            });
        }

        private static Optional<Integer> measure(Page page, int width) {
            page.setViewportSize(width, HEIGHT);
            int over = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
            return over > 0 ? Optional.of(over) : Optional.empty();
        }

        private static Cookie cookie(String name, String value) {
            return new Cookie(name, value).setUrl(Hall.url("/").toString());
        }

        void close() {
            chromium.close();
        }
    }
}
