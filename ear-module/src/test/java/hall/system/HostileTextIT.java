package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import hall.system.TextForms.Form;
import hall.system.TextForms.Who;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * C-11 for what there is: whatever is typed into a text field comes back as text or is refused with words; it never becomes
 * markup, runs, is evaluated, breaks a page, or changes anything.
 */
@BrowserTest
class HostileTextIT {

    private static final Cast WHO = Cast.CHEN;

    private static final String EVALUATED = "9449772114007";
    private static final List<String> TEXTS = List.of(
            "<script>window.broken=1</script>\"><svg onload=window.broken=1>",
            "'><img src=x onerror=window.broken=1></textarea>#{1234567*7654321}${1234567*7654321}",
            "a\0b\t\u202e😀\u0301\ufffe';--\\",
            "<b>我".repeat(5000));

    /** Fields that are tried elsewhere, or only come after a code by SMS and are the same as others here. */
    private static final Set<String> ELSEWHERE = Set.of(
            "office/review.xhtml opinion", // StoriesReviewIT
            "office/policy-parameter.xhtml reason", // PolicyIT: there must be a proposal
            "office/finance/voucher.xhtml reason", // VouchersIT: there must be a voucher
            "office/finance/periods.xhtml reason", // VouchersIT: there must be a period
            "office/finance/desk.xhtml because", // DayCloseIT: there must be an alarm
            "office/finance/differences.xhtml why", // DayCloseIT: there must be a difference
            "office/finance/differences.xhtml officer", // DayCloseIT
            "office/finance/frozen.xhtml serial", // FrozenPaymentIT: there must be a frozen payment
            "office/finance/frozen.xhtml document",
            "office/finance/came-back.xhtml serial", // PaidAfterRefusalIT: there must be a payment that is done
            "office/trace.xhtml reason", // OverdueCasesIT: there must be a card
            "employer/staff.xhtml reason", // EmployerIT: a reason may be any words
            "employer/staff.xhtml newBase",
            "office/finance/arrivals.xhtml other", // FinanceDeskIT: there must be money of nobody
            "office/finance/arrivals.xhtml reason",
            "office/finance/arrivals.xhtml because",
            "office/finance/arrivals.xhtml why", // SuspenseIT: there must be a sum of several payers
            "citizen/phone.xhtml code",
            "citizen/card.xhtml code",
            "register.xhtml code",
            "register.xhtml password",
            "register.xhtml again",
            "reset.xhtml code",
            "reset.xhtml password",
            "reset.xhtml again",
            "index.xhtml q"); // sent to items/index.xhtml

    /** Forms that are templates, and the pages they stand in. */
    private static final Map<String, List<String>> PAGES_OF = Map.of(
            "ask.xhtml", List.of("index.xhtml", "progress.xhtml"),
            "suspense.xhtml", List.of("office/finance/arrivals.xhtml"),
            "enrolment.xhtml", List.of("register.xhtml", "reset.xhtml"),
            "code.xhtml", List.of("register.xhtml", "reset.xhtml", "citizen/phone.xhtml", "citizen/card.xhtml"));

    private static final Pattern FIELD = Pattern.compile(
            "<h:input(?:Text|Secret|Textarea) id=\"(\\w+)\"|<(?:input[^>]* type=\"(?:text|search)\"|textarea)[^>]* name=\"(\\w+)\"");

    @AfterEach
    void takeBack() {
        new Application(WHO).retractAll(WHO);
    }

    @Test
    void knowsEveryTextFieldThereIs() throws IOException {
        Set<String> known = new TreeSet<>(ELSEWHERE);
        for (Form form : TextForms.FORMS) {
            for (String field : form.fields()) {
                known.add(form.page().substring(1).replaceAll("\\?.*", "") + " " + field);
            }
        }
        Path pages = Path.of(System.getProperty("hall.checkout"), "web-module", "src", "main", "webapp");
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(pages)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                String name = pages.relativize(file).toString();
                FIELD.matcher(Files.readString(file))
                        .results()
                        .map(HostileTextIT::name)
                        .forEach(field -> {
                            for (String page :
                                    PAGES_OF.getOrDefault(file.getFileName().toString(), List.of(name))) {
                                there.add(page + " " + field);
                            }
                        });
            }
        }
        assertThat(known).containsExactlyElementsOf(there);
    }

    private static String name(MatchResult field) {
        return field.group(1) == null ? field.group(2) : field.group(1);
    }

    @Test
    void isOnlyTextInEveryFieldAndChangesNothing() {
        Application application = new Application(WHO);
        application.retractAll(WHO);
        String number = application.lodge();
        Books.await(
                "with people",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
        String before = everything(number);
        List<String> problems = new ArrayList<>();
        for (Who who : Who.values()) {
            Visit visit = who.door.get();
            Stream.concat(TextForms.FORMS.stream(), TextForms.BY_DATA.stream())
                    .filter(form -> form.who() == who)
                    .forEach(form -> fill(visit, form, number, problems));
        }
        assertThat(problems).isEmpty();
        assertThat(everything(number)).isEqualTo(before);
    }

    private static void fill(Visit visit, Form form, String number, List<String> problems) {
        String address = form.page().replace("{case}", number);
        String page = form.id().isEmpty() ? "" : visit.get(address).body();
        for (String field : form.fields()) {
            for (String text : TEXTS) {
                // What fits into an address: more is refused by the server before any page.
                String typed = form.id().isEmpty() && text.length() > 1000 ? text.substring(0, 300) : text;
                HttpResponse<String> answer;
                if (form.id().isEmpty()) {
                    answer = visit.get(address + "?" + field + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
                } else {
                    Map<String, String> sent = Visit.form(page, form.id());
                    sent.put(field, typed);
                    sent.put(form.button(), "");
                    answer = visit.post(address, sent);
                }
                check(answer, address + " " + field + " " + text.substring(0, 8), problems);
            }
        }
    }

    private static void check(HttpResponse<String> answer, String where, List<String> problems) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 302) {
            problems.add(where + ": " + answer.statusCode());
        }
        for (String wrong :
                List.of("<script>window", "<svg onload", "<img src=x", "<b>我", EVALUATED, "Exception", "at hall.")) {
            if (answer.body().contains(wrong)) {
                problems.add(where + ": says " + wrong);
            }
        }
    }

    /** What the forms could have changed, as one text. */
    private static String everything(String number) {
        return Books.value("SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM officer), (SELECT COUNT(*) FROM person),"
                        + " (SELECT COUNT(*) FROM person_card), (SELECT COUNT(*) FROM case_file),"
                        + " (SELECT MD5(GROUP_CONCAT(password_hash ORDER BY name)) FROM officer),"
                        + " (SELECT MD5(GROUP_CONCAT(password_hash, phone ORDER BY id)) FROM person))")
                + Books.value(
                        "SELECT CONCAT(status, COALESCE(claimed_by, '')) FROM case_file WHERE case_number = ?", number);
    }

    @Test
    void isOnlyTextWhenAnOfficersReasonIsReadByTheApplicant(BrowserContext context, Page page) {
        Application application = new Application(WHO);
        application.retractAll(WHO);
        String number = application.lodge();
        Books.await(
                "with people",
                () -> Books.value("SELECT status FROM case_file WHERE case_number = ?", number)
                        .equals("SUBMITTED"));
        String reason = TEXTS.get(0) + TEXTS.get(1) + "😀\u202e";
        try (BrowserContext own = context.browser().newContext()) {
            Page office = own.newPage();
            SignIns.officer(office, "accept1");
            office.navigate(Hall.url("/office/case.xhtml?no=" + number).toString());
            office.locator("#d-REFUSED").check();
            office.locator("#opinion").fill(reason);
            office.selectOption("#ground", "account-normal");
            office.locator("#decide").click();
            office.waitForURL(url -> url.contains("decided="));
        }
        SignIns.citizen(page, WHO.idNumber);
        for (String address : List.of("/citizen/case.xhtml?no=", "/citizen/receipt.xhtml?no=")) {
            page.navigate(address + number);
            assertThat(page.evaluate("typeof window.broken")).as(address).isEqualTo("undefined");
            assertThat(page.locator("main svg[onload], main img[onerror], main script")
                            .count())
                    .as(address)
                    .isZero();
            assertThat(page.content()).as(address).doesNotContain(EVALUATED);
        }
        page.navigate("/citizen/case.xhtml?no=" + number);
        assertThat(page.locator("main").innerText()).contains(TEXTS.get(0), TEXTS.get(1));
    }
}
