package hall.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that asks for a {@link Page} a fresh one, with cookies of its own, in Debian's Chromium; one browser serves
 * the whole run. Who looks at many pages may ask for the browser alone. A failed test leaves a trace in
 * {@code ear-module/target/traces}: open it with {@code playwright show-trace}. It shows what was done and asked for; with
 * {@code HALL_TRACE=pictures} in the environment every step is pictured too, which makes a run a third slower.
 */
public final class Browser implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);
    private static final int TIMEOUT_MILLIS = 20_000;
    /** Whether whoever runs the tests wants to see more than what failed. */
    static final boolean PICTURES = "pictures".equals(System.getenv("HALL_TRACE"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class || type == com.microsoft.playwright.Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == com.microsoft.playwright.Browser.class) {
            return running(test.getRoot().getStore(NAMESPACE)).chromium.browser;
        }
        Opened opened = test.getStore(NAMESPACE)
                .getOrComputeIfAbsent("opened", key -> open(test.getRoot().getStore(NAMESPACE)), Opened.class);
        return parameter.getParameter().getType() == Page.class ? opened.page : opened.context;
    }

    private static Running running(Store ofTheRun) {
        return ofTheRun.getOrComputeIfAbsent("browser", key -> new Running(), Running.class);
    }

    private static Opened open(Store ofTheRun) {
        BrowserContext context = running(ofTheRun)
                .chromium
                .browser
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(Hall.url("/").toString())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        context.tracing()
                .start(new Tracing.StartOptions().setScreenshots(PICTURES).setSnapshots(PICTURES));
        return new Opened(context, context.newPage());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Opened opened = test.getStore(NAMESPACE).get("opened", Opened.class);
        if (opened == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            opened.context
                    .tracing()
                    .stop(new Tracing.StopOptions().setPath(Path.of("target", "traces", name + ".zip")));
        }
        opened.context.close();
    }

    private record Opened(BrowserContext context, Page page) {}

    /** Closed by JUnit at the end of the run. */
    private static final class Running implements Store.CloseableResource {
        final Chromium chromium = new Chromium();

        @Override
        public void close() {
            chromium.close();
        }
    }
}
