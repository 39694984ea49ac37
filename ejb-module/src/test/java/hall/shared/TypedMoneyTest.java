package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12.00",
                " 12.5 元 |12.50",
                "１２．３４|12.34",
                "1,234.56|1234.56",
                "1234567.8|1234567.80",
                "0|0.00",
                "9,999,999,999.99|9999999999.99",
            })
    void readsWhatPeopleType(String typed, String amount) {
        assertThat(TypedMoney.read(typed)).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "元",
                "-1",
                "+1",
                "1.",
                ".5",
                "1.234",
                "1e3",
                "0x1F",
                "1,23",
                "12,34.00",
                "1 000",
                "NaN",
                "∞",
                "１２３．４５６"
            })
    void guessesNothing(String typed) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> TypedMoney.read(typed))
                .satisfies(e -> assertThat(e.code()).isEqualTo("AMOUNT-001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000000.00", "123456789012345678", "1,000,000,000,000,000"})
    void refusesWhatNobodyHas(String typed) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> TypedMoney.read(typed))
                .satisfies(e -> assertThat(e.code()).isEqualTo("AMOUNT-002"));
    }
}
