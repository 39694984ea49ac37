package hall.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "evil",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/citizen/../office/tasks.xhtml",
                "/sign-out"
            })
    void goesNowhereElse(String wish) {
        assertThat(Paths.local(wish, "/home")).isEqualTo("/home");
    }

    @Test
    void goesBackToAPageOfTheHall() {
        assertThat(Paths.local("/citizen/confirm.xhtml?item=TQ04&by=AUTO", "/home"))
                .isEqualTo("/citizen/confirm.xhtml?item=TQ04&by=AUTO");
        assertThat(Paths.local(null, "/home")).isEqualTo("/home");
    }

    @ParameterizedTest
    @CsvSource({
        "https://Hall.example.org/page?x=1, https://hall.example.org",
        "https://hall.example.org:443, https://hall.example.org",
        "http://127.0.0.1:8080/a, http://127.0.0.1:8080",
        "http://hall.example.org:80/, http://hall.example.org",
        "null, ''",
        "hall.example.org, ''",
        "'http://evil example', ''"
    })
    void readsAnOrigin(String address, String origin) {
        assertThat(PublicUrl.origin(address)).isEqualTo(origin);
    }
}
