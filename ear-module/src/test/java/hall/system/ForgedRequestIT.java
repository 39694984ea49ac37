package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C-12: what another site makes a browser send changes nothing. */
@SystemTest
class ForgedRequestIT {

    private final Visit visit = Visit.ofCitizen(Visit.YI);

    @Test
    void refusesARequestWithoutToken() {
        assertThat(visit.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visit.post("/sign-out", Map.of("csrf", "0".repeat(32))).statusCode())
                .isEqualTo(403);
        stillSignedIn();
    }

    @Test
    void refusesARequestFromAnotherSite() {
        Map<String, String> right = Map.of("csrf", visit.token());
        assertThat(visit.post("/sign-out", right, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visit.post("/sign-out", right, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(visit.post("/sign-out", right, "Referer", "http://evil.example/page")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visit.post("/sign-out", right, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        stillSignedIn();
    }

    @Test
    void refusesAnActionByGet() {
        Map<String, String> form = Visit.form(visit.get("/citizen/phone.xhtml").body(), "details");
        String state = URLEncoder.encode(form.get("jakarta.faces.ViewState"), StandardCharsets.UTF_8);
        assertThat(visit.get("/citizen/phone.xhtml?jakarta.faces.ViewState=" + state + "&details=details&check=")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesNoViewOfAnotherSession() {
        Map<String, String> foreign = Visit.form(
                Visit.ofCitizen("999902198506150010")
                        .get("/citizen/phone.xhtml")
                        .body(),
                "details");
        foreign.put("csrf", visit.token());
        foreign.put("check", "");
        var answer = visit.post("/citizen/phone.xhtml", foreign);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/error/expired"));
    }

    /** State of a view without state, or of none: the page that says it expired, and no failure of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"stateless", "1:1", "-1:-1", "x", "e1s1"})
    void takesNoViewThatWasMadeUp(String state) {
        Map<String, String> form = Visit.form(visit.get("/citizen/phone.xhtml").body(), "details");
        form.put("jakarta.faces.ViewState", state);
        form.put("check", "");
        var answer = visit.post("/citizen/phone.xhtml", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/error/expired"));
    }

    @Test
    void sendsAFormOfAnEndedSessionToSignInAndBack() {
        Map<String, String> form = Visit.form(visit.get("/citizen/phone.xhtml").body(), "details");
        var answer = new Visit().post("/citizen/phone.xhtml", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in.xhtml?next=%2Fcitizen%2Fphone.xhtml"));
    }

    private void stillSignedIn() {
        assertThat(visit.get("/citizen/account.xhtml").statusCode()).isEqualTo(200);
    }
}
