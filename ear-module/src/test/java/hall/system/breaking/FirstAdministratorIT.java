package hall.system.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.identity.domain.TotpSecret;
import hall.launcher.HallProcess;
import hall.system.Visit;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code ./hall first-administrator}: once, in a hall that knows nobody; who is made signs in and makes the others. */
@Tag("long")
class FirstAdministratorIT {

    private static final String OWN = "一句只有我自己才知道的话";

    @Test
    void makesOneOfTwoWhoTryAndNobodyLater() throws Exception {
        try (OwnHall hall = OwnHall.startWithoutDemo("first-administrator")) {
            assertThat(first(hall, "System")).startsWith("1\n").contains("3 to 40 small letters");
            assertThat(officers(hall)).isEmpty();

            var one = CompletableFuture.supplyAsync(() -> first(hall, "one"));
            var two = CompletableFuture.supplyAsync(() -> first(hall, "two"));
            List<String> said = List.of(one.join(), two.join());
            assertThat(said.stream().map(s -> s.charAt(0))).containsExactlyInAnyOrder('0', '1');
            assertThat(officers(hall)).hasSize(1);
            String made = said.get(0).startsWith("0") ? said.get(0) : said.get(1);
            assertThat(hall.column(
                            "SELECT CONCAT(stream, ' ', event_type, ' ', actor) FROM audit_record WHERE event_type ="
                                    + " 'OFFICER_ADDED'"))
                    .containsExactly("officer:" + shown(made, "Sign-in name") + " OFFICER_ADDED SYSTEM:system");

            signsInAndSeesTheStaff(hall, made);
            assertThat(first(hall, "three")).startsWith("1\n").contains("There are officers already (1)");
            assertThat(Proof.command(hall, "verify-audit")).startsWith("0\n").contains(" 0 problems");
            hall.process().killDatabase();
            assertThat(first(hall, "four")).startsWith("2\n").contains("does not answer", "No administrator was made");
            for (String tool : List.of("verify-audit", "replay")) {
                assertThat(Proof.command(hall, tool))
                        .startsWith("2\n")
                        .contains("does not answer")
                        .doesNotContain("\tat ", "Exception");
            }
            hall.process().restartDatabase();
        }
        demoStaysOut();
    }

    /** The demo's accounts, whose password everybody knows, do not come into a hall with staff of its own. */
    private static void demoStaysOut() {
        try (HallProcess demo = new HallProcess(OwnHall.options("first-administrator"))) {
            assertThatThrownBy(demo::start).hasMessageContaining("refused the application");
        }
    }

    private static void signsInAndSeesTheStaff(OwnHall hall, String made) {
        Visit first = new Visit(hall.url(""));
        assertThat(signIn(first, made, shown(made, "Password"), 0)).contains("/office/");
        assertThat(first.get("/office/officers.xhtml").statusCode())
                .as("nothing before the password is the own one")
                .isEqualTo(403);
        Map<String, String> form =
                Visit.form(first.get("/office/password.xhtml").body(), "passwords");
        form.putAll(Map.of("present", shown(made, "Password"), "password", OWN, "again", OWN, "set", ""));
        assertThat(location(first.post("/office/password.xhtml", form))).contains("officer-sign-in");

        Visit again = new Visit(hall.url(""));
        assertThat(signIn(again, made, OWN, 1)).contains("/office/");
        String staff = again.get("/office/officers.xhtml?new=1").body();
        assertThat(staff).contains("市区管理部", "甲县管理部");
    }

    // Each code works once; the next step's is taken too.
    private static String signIn(Visit visit, String made, String password, int later) {
        TotpSecret secret = new TotpSecret(shown(made, "Authenticator key").replace(" ", ""));
        Map<String, String> form =
                Visit.form(visit.get("/officer-sign-in.xhtml").body(), "sign");
        form.putAll(Map.of(
                "name",
                shown(made, "Sign-in name"),
                "password",
                password,
                "code",
                secret.code(TotpSecret.step(Instant.now()) + later),
                "go",
                ""));
        return location(visit.post("/officer-sign-in.xhtml", form));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static String shown(String made, String label) {
        Matcher line = Pattern.compile("(?m)^" + label + " +(\\S.*)$").matcher(made);
        assertThat(line.find()).as(label + " in " + made).isTrue();
        return line.group(1);
    }

    private static List<String> officers(OwnHall hall) {
        return hall.column("SELECT name FROM officer");
    }

    private static String first(OwnHall hall, String name) {
        try {
            return Proof.command(hall, "first-administrator", name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
