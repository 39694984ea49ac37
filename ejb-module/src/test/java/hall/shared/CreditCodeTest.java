package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of domain.md §5. */
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91999900MA0000015N",
                "91999900MA0000023H",
                "91999900MA0000031C",
                "91999900MB00000195",
                "91999900MB00000270",
                "91999900MB0000035T",
                "12999900ME000001XE",
                "12999900ME0000028E",
                "12999900ME00000369"
            })
    void knowsASoundCode(String code) {
        assertThat(new CreditCode(code).isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4A",
                "91999900MA0000015M",
                "91999900MA0000016N",
                "91999900MA000001",
                "91999900MA0000015NN",
                "91999900IA0000015N",
                "91999900ma0000015n",
                ""
            })
    void doubtsAnyOther(String code) {
        assertThat(new CreditCode(code).isSound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2143569X", "MA0000015", "ME000001X"})
    void knowsAnOrganisation(String code) {
        assertThat(CreditCode.isOrganisation(code)).isTrue();
        assertThat(CreditCode.isOrganisation(code.substring(0, 8) + (code.endsWith("1") ? '2' : '1')))
                .isFalse();
    }
}
