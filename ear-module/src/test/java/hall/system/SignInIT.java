package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** C-13, C-14, C-15, C-16: sessions and wrong passwords. */
@SystemTest
class SignInIT {

    /** Right check digits, of nobody. */
    private static final String NOBODY = "999902199003070013";

    private static final String DEAD = "999902196204050074";
    private static final String REFUSED = "公民身份号码或密码不对";
    private static final String TOO_EARLY = "尝试的次数太多";

    @Test
    void givesANewSessionAtSignIn() {
        Visit visit = new Visit();
        visit.get("/sign-in.xhtml");
        String before = visit.session();
        assertThat(visit.signIn(Visit.YI, Visit.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(before).isNotEmpty();
        assertThat(visit.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visit.get("/citizen/account.xhtml").body()).contains("示例乙");
    }

    @Test
    void acceptsTheLastLetterSmallAndFullWidthDigits() {
        assertThat(new Visit().signIn("９9990219850615007x", Visit.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void endsTheSessionForWhoeverKeptItsCookie() {
        Visit visit = Visit.ofCitizen(Visit.YI);
        String kept = visit.session();
        assertThat(visit.post("/sign-out", Map.of("csrf", visit.token())).statusCode())
                .isEqualTo(302);
        var again = Hall.send(java.net.http.HttpRequest.newBuilder(Hall.url("/citizen/account.xhtml"))
                .header("Cookie", "JSESSIONID=" + kept)
                .GET());
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("location").orElse("")).contains("/sign-in.xhtml?next=");
    }

    @Test
    void keepsPrivatePagesOutOfCaches() {
        Visit visit = Visit.ofCitizen(Visit.YI);
        assertThat(visit.get("/citizen/account.xhtml").headers().firstValue("cache-control"))
                .hasValue("no-store");
    }

    @Test
    void leadsToTheFormThatFitsAndBack() {
        assertThat(location("/citizen/account.xhtml")).endsWith("/sign-in.xhtml?next=%2Fcitizen%2Faccount.xhtml");
        assertThat(location("/office/tasks.xhtml")).endsWith("/officer-sign-in.xhtml?next=%2Foffice%2Ftasks.xhtml");
    }

    @Test
    void neverLeadsToAnotherHost() {
        for (String next : new String[] {
            "//evil.example/",
            "https://evil.example/",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/./..//evil.example",
            "javascript:alert(1)",
            "evil.example"
        }) {
            Visit visit = new Visit();
            Map<String, String> form = Visit.form(
                    visit.get("/sign-in.xhtml?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                            .body(),
                    "sign");
            assertThat(form).as(next).containsEntry("next", "");
            form.putAll(Map.of("number", Visit.YI, "password", Visit.PASSWORD, "next", next, "go", ""));
            HttpResponse<String> answer = visit.post("/sign-in.xhtml", form);
            assertThat(answer.statusCode()).as(next).isEqualTo(302);
            assertThat(answer.headers().firstValue("location").orElse(""))
                    .as(next)
                    .matches("/[a-z].*")
                    .doesNotContain("evil");
        }
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfNobodyAndSlowsBothDown() {
        for (String number : new String[] {NOBODY, DEAD}) {
            Visit visit = new Visit();
            for (int i = 0; i < 5; i++) {
                assertThat(visit.signIn(number, "not the password").body()).contains(REFUSED);
            }
            // The wait doubles with each further try: on a slow machine the first seconds may be over before we ask
            // again.
            assertThat(Stream.generate(() ->
                                    visit.signIn(number, "not the password").body())
                            .limit(6))
                    .anySatisfy(body -> assertThat(body).contains(TOO_EARLY));
        }
    }

    @Test
    void refusesACodeThatWasUsed() {
        Visit visit = new Visit();
        String code = Visit.code("accept3");
        for (int i = 0; i < 2; i++) {
            Map<String, String> form =
                    Visit.form(visit.get("/officer-sign-in.xhtml").body(), "sign");
            form.putAll(Map.of("name", "accept3", "password", Visit.PASSWORD, "code", code, "go", ""));
            int status = visit.post("/officer-sign-in.xhtml", form).statusCode();
            assertThat(status).as("time " + (i + 1)).isEqualTo(i == 0 ? 302 : 200);
            visit = new Visit();
        }
    }

    @Test
    void sendsADisabledOfficerAwayWithTheNextRequest() throws SQLException {
        Visit visit = Visit.ofOfficer("policy2");
        assertThat(visit.get("/citizen/account.xhtml").statusCode()).isEqualTo(403);
        enable("policy2", false);
        try {
            assertThat(visit.get("/index.xhtml").headers().firstValue("location"))
                    .hasValueSatisfying(to -> assertThat(to).contains("sign-in"));
        } finally {
            enable("policy2", true);
        }
    }

    private static void enable(String officer, boolean enabled) throws SQLException {
        try (Connection database = Hall.databaseAsOwner();
                var statement = database.prepareStatement("UPDATE officer SET enabled = ? WHERE name = ?")) {
            statement.setBoolean(1, enabled);
            statement.setString(2, officer);
            statement.executeUpdate();
        }
    }

    private static String location(String path) {
        return Hall.get(path).headers().firstValue("location").orElse("");
    }
}
