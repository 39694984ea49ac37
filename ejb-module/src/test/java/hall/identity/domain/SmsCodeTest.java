package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.identity.domain.SmsCode.Answer;
import hall.shared.MobileNumber;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SmsCodeTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    private final SmsCode code = new SmsCode("t", new MobileNumber("19900000010"), "127.0.0.1", "123456", NOW);

    @Test
    void isSixDigits() {
        assertThat(SmsCode.draw()).matches("[0-9]{6}");
    }

    @Test
    void isTakenOnce() {
        assertThat(code.tryWith("123456", NOW)).isEqualTo(Answer.RIGHT);
        assertThat(code.tryWith("123456", NOW)).isEqualTo(Answer.VOID);
    }

    @Test
    void isVoidAfterFiveWrongTries() {
        for (int i = 4; i > 0; i--) {
            assertThat(code.tryWith("000000", NOW)).isEqualTo(Answer.WRONG);
            assertThat(code.triesLeft()).isEqualTo(i);
        }
        assertThat(code.tryWith("000000", NOW)).isEqualTo(Answer.VOID);
        assertThat(code.tryWith("123456", NOW)).isEqualTo(Answer.VOID);
    }

    @Test
    void livesTenMinutes() {
        assertThat(code.tryWith("000000", NOW.plusMinutes(10))).isEqualTo(Answer.WRONG);
        assertThat(code.tryWith("123456", NOW.plusMinutes(10).plusNanos(1))).isEqualTo(Answer.VOID);
    }

    @Test
    void isSentOnceAMinute() {
        assertThatThrownBy(() -> new SmsCode.Sent(NOW, 1, 1).requireRoom(NOW.plusSeconds(59)))
                .hasMessage("IDENTITY-012");
        assertThatCode(() -> new SmsCode.Sent(NOW, 1, 1).requireRoom(NOW.plusSeconds(60)))
                .doesNotThrowAnyException();
    }

    @Test
    void isSentTenTimesADay() {
        assertThatThrownBy(() -> new SmsCode.Sent(NOW, 10, 1).requireRoom(NOW.plusHours(1)))
                .hasMessage("IDENTITY-013");
        assertThatThrownBy(() -> new SmsCode.Sent(null, 0, 10).requireRoom(NOW)).hasMessage("IDENTITY-013");
        assertThatCode(() -> new SmsCode.Sent(NOW, 9, 9).requireRoom(NOW.plusHours(1)))
                .doesNotThrowAnyException();
    }
}
