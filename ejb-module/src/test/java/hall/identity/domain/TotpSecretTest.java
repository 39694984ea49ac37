package hall.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    /** The key of RFC 6238, appendix B. */
    private static final TotpSecret RFC = TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void writesTheKeyAsAuthenticatorProgramsTakeIt() {
        assertThat(RFC.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(RFC.code(TotpSecret.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Property
    void takesTheNeighbouringStepsAndNoOther(@ForAll @LongRange(min = 10, max = 1_000_000_000L) long step) {
        Instant now = Instant.ofEpochSecond(step * TotpSecret.STEP_SECONDS + 17);
        for (long other = step - 1; other <= step + 1; other++) {
            assertThat(RFC.accept(RFC.code(other), now, 0)).isPresent();
        }
        assertThat(RFC.accept("", now, 0)).isEmpty();
        assertThat(RFC.accept("12345", now, 0)).isEmpty();
    }

    @Test
    void refusesACodeTwoStepsAway() {
        Instant now = Instant.ofEpochSecond(1_111_111_111L);
        long step = TotpSecret.step(now);
        assertThat(RFC.accept(RFC.code(step - 2), now, 0)).isEmpty();
        assertThat(RFC.accept(RFC.code(step + 2), now, 0)).isEmpty();
    }

    @Test
    void takesACodeOnce() {
        Instant now = Instant.ofEpochSecond(1_111_111_111L);
        long step = TotpSecret.step(now);
        long used = RFC.accept(RFC.code(step), now, 0).orElseThrow();
        assertThat(RFC.accept(RFC.code(step), now, used)).isEmpty();
        assertThat(RFC.accept(RFC.code(step - 1), now, used)).isEmpty();
        assertThat(RFC.accept(RFC.code(step + 1), now, used)).hasValue(step + 1);
    }

    @Test
    void isGivenToAuthenticatorsAsAnAddress() {
        assertThat(new TotpSecret("JBSWY3DPEHPK3PXP").uri("网上 大厅", "chen"))
                .isEqualTo("otpauth://totp/%E7%BD%91%E4%B8%8A%20%E5%A4%A7%E5%8E%85:chen?secret=JBSWY3DPEHPK3PXP"
                        + "&issuer=%E7%BD%91%E4%B8%8A%20%E5%A4%A7%E5%8E%85");
    }
}
