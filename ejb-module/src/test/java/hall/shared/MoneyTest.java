package hall.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void refusesAThirdDecimal() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("5.005"));
        assertThat(Money.of("5.000")).isEqualTo(Money.of("5"));
    }

    @Test
    void roundsHalfUpToTheFen() {
        assertThat(Money.rounded(new BigDecimal("785.1852"))).isEqualTo(Money.of("785.19"));
        assertThat(Money.rounded(new BigDecimal("0.005"))).isEqualTo(Money.of("0.01"));
    }

    @Test
    void isShownWithThousandsAndTwoDecimals() {
        assertThat(Money.of("24020.4").display()).isEqualTo("24,020.40");
        assertThat(Money.of("0").display()).isEqualTo("0.00");
        assertThat(Money.of("-1234567.89").display()).isEqualTo("-1,234,567.89");
    }

    @Property
    void partsMakeTheWhole(
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long wholeFen,
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long partFen) {
        Money whole = new Money(BigDecimal.valueOf(wholeFen, 2));
        Money part = new Money(BigDecimal.valueOf(partFen, 2));
        assertThat(whole.minus(part).plus(part)).isEqualTo(whole);
    }

    @Property
    void roundingMovesByLessThanAFen(@ForAll @Scale(6) BigDecimal exact) {
        assertThat(Money.rounded(exact).amount().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }
}
