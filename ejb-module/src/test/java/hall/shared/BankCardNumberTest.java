package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of domain.md §5. */
class BankCardNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9999990000000000014", "9999990000000000022", "9999990000000000030", "999999000000001236"})
    void takesAValidNumber(String number) {
        assertThat(BankCardNumber.parse(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "9999990000000000015, CARD-002",
        "999999000000000, CARD-001",
        "99999900000000000140, CARD-001",
        "999999000000000001X, CARD-001",
        "'', CARD-001"
    })
    void refusesAnyOther(String number, String code) {
        assertThatThrownBy(() -> BankCardNumber.parse(number)).hasMessage(code);
    }

    @Test
    void readsWhatPeopleTypeAndShowsFourDigits() {
        BankCardNumber card = BankCardNumber.parse("９９９９ 9900-0000 0000　014");
        assertThat(card.tail()).isEqualTo("0014");
        assertThat(card).hasToString("****0014");
    }
}
