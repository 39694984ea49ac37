package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of domain.md §5. */
class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "999902198506150010",
                "999902198702230026",
                "999921199008310134",
                "999922196401100216",
                "99992319991130004X",
                "999902196204050074",
                "999902200002290095",
                "99990219850615007X"
            })
    void takesAValidNumber(String number) {
        assertThat(IdentityNumber.parse(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "991621190002290027, ID-003", // 1900-02-29 is no date, the check digit is right
        "999902198506150011, ID-002",
        "999902202702300011, ID-003",
        "99990219850615001, ID-001",
        "110105491231002, ID-001",
        "99990219850615001000, ID-001",
        "'', ID-001"
    })
    void refusesAnInvalidNumberSayingWhy(String number, String code) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> IdentityNumber.parse(number))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void takesLowerCaseXAndFullWidthDigits() {
        assertThat(IdentityNumber.parse(" 99992319991130004x ").value()).isEqualTo("99992319991130004X");
        assertThat(IdentityNumber.parse("９９９９０２１９８５０６１５００１０").value()).isEqualTo("999902198506150010");
    }

    @Test
    void refusesABirthInTheFuture() {
        IdentityNumber number = IdentityNumber.parse("999902200002290095");
        assertThat(number.requireBornBy(LocalDate.of(2000, 2, 29))).isEqualTo(number);
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> number.requireBornBy(LocalDate.of(2000, 2, 28)));
    }

    @Test
    void showsOnlyItsEnds() {
        IdentityNumber number = IdentityNumber.parse("999902198702230026");
        assertThat(number).hasToString("9999**********0026");
        assertThat(number.isMale()).isFalse();
        assertThat(number.isSynthetic()).isTrue();
    }
}
