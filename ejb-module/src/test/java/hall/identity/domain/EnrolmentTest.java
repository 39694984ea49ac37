package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.identity.domain.Enrolment.Claim;
import hall.identity.domain.Enrolment.Purpose;
import hall.shared.BankCardNumber;
import hall.shared.IdentityNumber;
import hall.shared.MobileNumber;
import hall.shared.PersonName;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final Claim CLAIM = new Claim(
            new PersonName("示例癸"),
            new IdentityNumber("999902199306280069"),
            new BankCardNumber("9999990000000001103"),
            new MobileNumber("19900000010"));
    private static final String BANK = "示例市商业银行";

    @Test
    void isNotUsedBeforeItIsConfirmed() {
        Enrolment enrolment = new Enrolment(Purpose.REGISTER, CLAIM, BANK, Optional.empty(), NOW);
        assertThatThrownBy(() -> enrolment.use(Purpose.REGISTER, NOW)).hasMessage("IDENTITY-015");
    }

    @Test
    void isUsedOnceAndForItsPurposeOnly() {
        Enrolment enrolment = new Enrolment(Purpose.RESET_PASSWORD, CLAIM, BANK, Optional.of(1L), NOW);
        enrolment.confirm(NOW);
        assertThatThrownBy(() -> enrolment.use(Purpose.CHANGE_PHONE, NOW)).hasMessage("IDENTITY-015");
        enrolment.use(Purpose.RESET_PASSWORD, NOW);
        assertThatThrownBy(() -> enrolment.use(Purpose.RESET_PASSWORD, NOW)).hasMessage("IDENTITY-015");
    }

    @Test
    void endsAfterHalfAnHour() {
        Enrolment enrolment = new Enrolment(Purpose.REGISTER, CLAIM, BANK, Optional.empty(), NOW);
        assertThatThrownBy(() -> enrolment.confirm(NOW.plusMinutes(30).plusNanos(1)))
                .hasMessage("IDENTITY-015");
    }

    @Test
    void hasNoCodeForWhoIsRegisteredAlreadyOrNotAtAll() {
        assertThat(new Enrolment(Purpose.REGISTER, CLAIM, BANK, Optional.of(1L), NOW).answered())
                .isTrue();
        assertThat(new Enrolment(Purpose.RESET_PASSWORD, CLAIM, BANK, Optional.empty(), NOW).answered())
                .isTrue();
        assertThat(new Enrolment(Purpose.REGISTER, CLAIM, BANK, Optional.empty(), NOW).answered())
                .isFalse();
        assertThat(new Enrolment(Purpose.CHANGE_PHONE, CLAIM, BANK, Optional.of(1L), NOW).answered())
                .isFalse();
    }
}
