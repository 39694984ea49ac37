package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    private static final String CODE = "12999900ME000001XE3342017002004";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void hasImplementationCodeDayAndSerial() {
        assertThat(CaseNumber.of(CODE, DAY, 1).value()).isEqualTo("12999900ME000001XE3342017002004202611240001");
        assertThat(CaseNumber.of(CODE, DAY, 1).brief()).isEqualTo("…0001");
    }

    @Test
    void goesOnInLettersAfterTheLastFourDigits() {
        assertThat(CaseNumber.of(CODE, DAY, 9999).value()).endsWith("9999");
        assertThat(CaseNumber.of(CODE, DAY, 10_000).value()).endsWith("A000");
        assertThat(CaseNumber.of(CODE, DAY, 10_036).value()).endsWith("A010");
    }

    @Test
    void refusesAnythingElse() {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> new CaseNumber("1' or '1'='1"));
    }
}
