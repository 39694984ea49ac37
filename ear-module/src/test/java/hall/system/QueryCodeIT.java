package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C-22: progress by number and code tells nobody which cases exist, and nobody guesses for long. */
@SystemTest
class QueryCodeIT {

    private static final Cast WHO = Cast.CHEN;
    private static final Pattern TEXT = Pattern.compile("办件编号([0-9A-Z]{43})，查询密码([0-9]{6})");

    private final Application application = new Application(WHO);
    private String number;
    private String code;

    @BeforeEach
    void lodge() throws SQLException {
        forgetTries();
        application.retractAll(WHO);
        number = application.lodge();
        Books.await("the code by SMS", () -> !codeOf(number).isEmpty());
        code = codeOf(number);
    }

    @AfterEach
    void takeBack() throws SQLException {
        application.retractAll(WHO);
        forgetTries();
    }

    @Test
    void opensWithTheRightCodeAndShowsNoPersonalData() {
        Visit stranger = new Visit();
        HttpResponse<String> answer = ask(stranger, number, code);
        assertThat(answer.statusCode()).isEqualTo(302);
        String page = stranger.get("/progress.xhtml?no=" + number).body();
        assertThat(page).contains(number).doesNotContain(WHO.idNumber, WHO.phone, WHO.card, "示例辰", "24,020.40", code);
    }

    /** A1.10: the code on the paper leads to the number, and what opens the case stands on no paper. */
    @Test
    void leadsFromTheReceiptsQrCodeToTheNumberAndNoFurther() {
        Books.await(
                "assessed",
                () -> Books.value("SELECT amount FROM case_file WHERE case_number = ?", number)
                        .equals("24020.40"));
        Paper receipt = Paper.read(application.visit(), "/citizen/receipt.pdf?no=" + number);
        assertThat(receipt.text())
                .contains(number, "示例辰", "24,020.40元", "人民币贰万肆仟零贰拾元肆角")
                .doesNotContain(code, WHO.idNumber);
        String address = QrPhoto.read(receipt.firstPage());
        assertThat(address).endsWith("/progress.xhtml?no=" + number);
        Visit stranger = new Visit();
        String page =
                stranger.get(address.substring(address.indexOf("/progress"))).body();
        assertThat(page)
                .containsPattern("<input[^>]*id=\"no\"[^>]*value=\"" + number + "\"")
                .doesNotContain("示例辰", "24,020.40", "id=\"headline\"");
        assertThat(ask(stranger, number, other(code)).body()).contains("对不上").doesNotContain("24,020.40");
    }

    /** A1.10: until when it is promised stands on page and paper in words. */
    @Test
    void saysInWordsUntilWhenPeoplePromiseToDecide() {
        LocalDate due =
                LocalDate.parse(Books.value("SELECT promised_due FROM case_file WHERE case_number = ?", number));
        String words = due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日";
        assertThat(application.visit().get("/citizen/case.xhtml?no=" + number).body())
                .contains("承诺 2 个工作日（最迟 " + words + "）", "data-copy=\"case-no\"");
        assertThat(Paper.read(application.visit(), "/citizen/receipt.pdf?no=" + number)
                        .text())
                .contains("承诺2个工作日（最迟" + words + "）");
    }

    @Test
    void saysTheSameForAMissingCaseAndForAWrongCode() {
        String wrong = ask(new Visit(), number, other(code)).body();
        String missing =
                ask(new Visit(), number.substring(0, 37) + "999999", code).body();
        assertThat(said(wrong, number)).contains("对不上").isEqualTo(said(missing, number.substring(0, 37) + "999999"));
    }

    @Test
    void letsASourceWaitADayAfterFiveWrongCodesAndLocksNoCase() {
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            bodies.add(said(ask(new Visit(), number, other(code)).body(), number));
        }
        assertThat(bodies).hasSize(1);
        HttpResponse<String> right = ask(new Visit(), number, code);
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains("错了太多次").doesNotContain("Exception");
        assertThat(Books.count(
                        "SELECT COUNT(*) FROM sign_in_throttle WHERE throttle_key LIKE 'queries:%' AND failures = 5"
                                + " AND TIMESTAMPDIFF(HOUR, last_at, blocked_until) = 24"))
                .isEqualTo(1);
        // Its owner signs in and sees it all the same.
        assertThat(application.progress(number).statusCode()).isEqualTo(200);
    }

    @Test
    void answers429WhenAsourceAsksTooOften() {
        int refused = 0;
        for (int i = 0; i < 70 && refused == 0; i++) {
            HttpResponse<String> answer = Hall.get("/progress.xhtml?no=" + number);
            if (answer.statusCode() == 429) {
                refused = i;
                assertThat(answer.headers().firstValue("retry-after")).hasValue("60");
                assertThat(answer.body()).doesNotContain("Exception", "hall.web");
            }
        }
        assertThat(refused).isBetween(1, 60);
        assertThat(new Visit().post("/index.xhtml", Map.of("ask", "ask")).statusCode())
                .as("the same form on the home page")
                .isEqualTo(429);
        // A limit of strangers; whoever signed in goes on.
        assertThat(application.visit().get("/citizen/cases.xhtml").statusCode()).isEqualTo(200);
        Books.await("the minute is over", () -> Hall.get("/progress.xhtml").statusCode() == 200);
    }

    private static HttpResponse<String> ask(Visit visit, String number, String code) {
        Map<String, String> form = Visit.form(visit.get("/progress.xhtml").body(), "ask");
        form.putAll(Map.of("no", number, "code", code, "find", ""));
        return visit.post("/progress.xhtml", form);
    }

    private static String said(String body, String number) {
        return body.substring(Math.max(0, body.indexOf("<main")))
                .replace(number, "")
                .replaceAll("value=\"[^\"]*\"", "");
    }

    private static String codeOf(String number) {
        return City.messagesTo(WHO.phone).stream()
                .map(TEXT::matcher)
                .filter(Matcher::find)
                .filter(m -> m.group(1).equals(number))
                .map(m -> m.group(2))
                .findFirst()
                .orElse("");
    }

    private static String other(String code) {
        return String.format("%06d", (Integer.parseInt(code) + 1) % 1_000_000);
    }

    // All tests come from one address.
    private static void forgetTries() throws SQLException {
        try (Connection database = Hall.databaseAsOwner();
                var statement = database.createStatement()) {
            statement.executeUpdate("DELETE FROM sign_in_throttle WHERE throttle_key LIKE 'queries:%'");
        }
    }
}
