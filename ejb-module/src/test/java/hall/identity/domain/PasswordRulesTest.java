package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String NUMBER = "999902199306280069";
    private static final String PHONE = "19900000010";

    private final PasswordRules rules = new PasswordRules(Set.of("woaini1314520"));

    @ParameterizedTest
    @CsvSource({
        "short-one, PASSWORD-001",
        "'', PASSWORD-001",
        "WoAiNi1314520, PASSWORD-003",
        "aaaaaaaaaaaa, PASSWORD-003",
        "121212121212, PASSWORD-003",
        "x19930628-abc, PASSWORD-004",
        "my19900000010!, PASSWORD-004",
        "999902199306280069, PASSWORD-004"
    })
    void refusesWhatIsEasilyGuessed(String password, String code) {
        assertThatThrownBy(() -> rules.check(password, NUMBER, PHONE)).hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Demo-2026!", "correct horse battery", "春眠不觉晓处处闻啼鸟", "ｆｕｌｌwidth9"})
    void takesAnyKindsOfCharacters(String password) {
        assertThatCode(() -> rules.check(password, NUMBER, PHONE)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThatThrownBy(() -> rules.check("abcde".repeat(30), NUMBER, PHONE)).hasMessage("PASSWORD-002");
    }
}
