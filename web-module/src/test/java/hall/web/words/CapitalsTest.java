package hall.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "24020.40,人民币贰万肆仟零贰拾元肆角整",
        "0.00,人民币零元整",
        "0.05,人民币伍分",
        "10.05,人民币壹拾元零伍分",
        "100000.00,人民币壹拾万元整",
        "100000001.30,人民币壹亿零壹元叁角整",
        "1010.01,人民币壹仟零壹拾元零壹分",
        "39198.05,人民币叁万玖仟壹佰玖拾捌元零伍分"
    })
    void writesAmountsAsLettersDo(String amount, String capitals) {
        assertThat(Capitals.of(Money.of(amount))).isEqualTo(capitals);
    }
}
