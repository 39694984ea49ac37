package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
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
