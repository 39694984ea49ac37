package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C-40 and C-41: however often it is sent, it is one case. */
@BrowserTest
class RepeatedRequestIT {

    private static final Cast WHO = Cast.CHEN;
    private static final String BODY = "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\"}";
    private static final String OTHER_BODY = "{\"item\":\"TQ04\",\"decisionBy\":\"BY_POST\",\"despitePreview\":true}";
    private static final int MANY = 20;

    private Application application;
    private int before;

    @BeforeEach
    void nothingOpen() {
        application = new Application(WHO);
        application.retractAll(WHO);
        before = Application.casesOf(WHO);
    }

    @AfterEach
    void takeBack() {
        application.retractAll(WHO);
    }

    @Test
    void answersTheSameKeyWithTheSameCase() {
        String key = Application.key();
        var first = application.call(key, BODY);
        var second = application.call(key, BODY);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains(Application.openCase(WHO), "\"alreadyLodged\":true");
        assertThat(first.headers().firstValue("location").orElse("")).endsWith(Application.openCase(WHO));
        oneCase();
    }

    @Test
    void refusesTheSameKeyForSomethingElse() {
        String key = Application.key();
        application.call(key, BODY);
        var other = application.call(key, OTHER_BODY);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("CASE-011");
        oneCase();
    }

    @Test
    void keepsTheKeysOfPersonsApart() {
        String key = Application.key();
        application.call(key, BODY);
        Application another = new Application(Cast.SI);
        another.retractAll(Cast.SI);
        var answer = another.call(key, BODY);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).doesNotContain(Application.openCase(WHO));
        another.retractAll(Cast.SI);
    }

    @Test
    void takesTheCorrectedRetryOfARefusedRequest() {
        String key = Application.key();
        assertThat(application.call(key, "{\"item\":\"XX99\"}").statusCode()).isBetween(400, 422);
        assertThat(application.call(key, "{\"item\":").statusCode()).isEqualTo(400);
        assertThat(application.call(key, BODY).statusCode()).isEqualTo(201);
        oneCase();
    }

    @Test
    void refusesKeysThatAreNone() {
        for (String key : List.of("", "short", "k".repeat(300), "a key with spaces", "../../etc/passwd")) {
            assertThat(application.call(key, BODY).statusCode()).as(key).isEqualTo(400);
        }
        assertThat(Application.casesOf(WHO)).isEqualTo(before);
    }

    @Test
    void refusesAnotherApplicationWhileOneIsOpen() {
        application.call(Application.key(), BODY);
        var second = application.call(Application.key(), BODY);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("CASE-012", Application.openCase(WHO));
        oneCase();
    }

    @Test
    void makesOneCaseOfTwentyParallelFormsWithOneKey() throws Exception {
        Map<String, String> form = application.form();
        List<HttpResponse<String>> answers = together(MANY, () -> application.send(form));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(Application.caseNumberIn(answer)).isEqualTo(Application.openCase(WHO)));
        oneCase();
    }

    // Ten: a session keeps fifteen open views, so twenty tabs would not all be there any more.
    @Test
    void makesOneCaseOfTenParallelFormsWithKeysOfTheirOwn() throws Exception {
        List<Map<String, String>> forms = new ArrayList<>();
        for (int i = 0; i < MANY / 2; i++) {
            forms.add(application.form());
        }
        List<HttpResponse<String>> answers = together(MANY / 2, () -> application.send(take(forms)));
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(Application.caseNumberIn(answer)).isEqualTo(Application.openCase(WHO)));
        oneCase();
    }

    @Test
    void makesOneCaseOfTwentyParallelCalls() throws Exception {
        String key = Application.key();
        List<HttpResponse<String>> answers = together(MANY, () -> application.call(key, BODY));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isIn(200, 201);
            assertThat(answer.body()).contains(Application.openCase(WHO));
        });
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        oneCase();
    }

    @Test
    void makesOneCaseOfTwentyParallelCallsWithKeysOfTheirOwn() throws Exception {
        List<HttpResponse<String>> answers = together(MANY, () -> application.call(Application.key(), BODY));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("CASE-012", Application.openCase(WHO));
        });
        oneCase();
    }

    @Test
    void makesOneCaseOfADoubleClick(Page page) {
        open(page);
        page.locator("#submit").dblclick();
        confirmed(page);
        page.reload();
        confirmed(page);
        oneCase();
    }

    @Test
    void makesOneCaseOfTwoEnters(Page page) {
        open(page);
        page.locator("#submit").focus();
        page.evaluate("""
                () => { const form = document.getElementById('confirm');
                        form.requestSubmit(document.getElementById('submit'));
                        form.requestSubmit(document.getElementById('submit')); }""");
        confirmed(page);
        oneCase();
    }

    @Test
    void leadsBackToTheCaseWhenBackIsPressed(Page page) {
        open(page);
        page.locator("#submit").click();
        confirmed(page);
        String first = page.locator("#case-no").innerText();
        page.goBack();
        // The page is never kept by the browser: it comes anew, and only leads to the case.
        page.locator("#open-case").click();
        assertThat(page.locator("#case-no").innerText()).isEqualTo(first);
        oneCase();
    }

    @Test
    void makesOneCaseOfTwoTabs(BrowserContext context, Page page) {
        open(page);
        Page second = context.newPage();
        second.navigate(Application.PAGE);
        second.locator("#by2").check();
        page.locator("#submit").click();
        confirmed(page);
        second.locator("#submit").click();
        confirmed(second);
        assertThat(second.locator("#case-no").innerText())
                .isEqualTo(page.locator("#case-no").innerText());
        oneCase();
    }

    private static void open(Page page) {
        SignIns.citizen(page, WHO.idNumber);
        page.navigate(Application.PAGE);
        page.locator("#by2").check();
    }

    private static void confirmed(Page page) {
        page.waitForURL(url -> url.contains("/citizen/case.xhtml"));
        page.locator("#case-no").waitFor();
    }

    private void oneCase() {
        assertThat(Application.casesOf(WHO)).isEqualTo(before + 1);
    }

    private static synchronized <T> T take(List<T> all) {
        return all.remove(0);
    }

    private static List<HttpResponse<String>> together(int many, Supplier<HttpResponse<String>> request)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<HttpResponse<String>>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return request.get();
                }));
            }
            start.countDown();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
