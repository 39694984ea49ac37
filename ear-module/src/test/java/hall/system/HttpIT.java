package hall.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

@SystemTest
class HttpIT {

    @Test
    void saysThatItIsUp() {
        var answer = Hall.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"");
    }

    @Test
    void doesNotTellWhatItIsMadeOf() {
        for (String path : new String[] {"/", "/health", "/no-such-page"}) {
            var headers = Hall.get(path).headers().map();
            assertThat(headers.keySet()).as(path).doesNotContain("server", "x-powered-by");
        }
    }

    @Test
    void refusesToEchoRequests() {
        var answer = Hall.send(HttpRequest.newBuilder(Hall.url("/")).method("TRACE", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void givesCookiesThatNoScriptAndNoForeignFormCanUse() {
        var cookies = Hall.get("/index.xhtml").headers().allValues("set-cookie");
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }
}
