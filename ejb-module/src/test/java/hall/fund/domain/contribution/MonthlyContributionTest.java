package hall.fund.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hall.fund.domain.contribution.ContributionBase.Limit;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of domain.md §1.2. */
class MonthlyContributionTest {

    private static final Rounding FEN = new Rounding(Money.of("0.01"), false);
    private static final ContributionPolicy POLICY = new ContributionPolicy(
            Money.of("2000.00"), Money.of("24000.00"), new BigDecimal("0.05"), new BigDecimal("0.12"), FEN);

    @ParameterizedTest(name = "vector {0}")
    @CsvSource({
        "1, 4567.00, 0.08, 365.36, 365.40, 365.00, 366.00",
        "2, 6543.21, 0.12, 785.19, 785.20, 785.00, 786.00",
        "3, 5333.33, 0.07, 373.33, 373.30, 373.00, 374.00",
    })
    void roundsAPartAsTheCentreSays(
            int vector, String base, BigDecimal rate, String fen, String jiao, String yuan, String yuanUp) {
        BigDecimal exact = Money.of(base).amount().multiply(rate);
        assertThat(FEN.round(exact)).isEqualTo(Money.of(fen));
        assertThat(new Rounding(Money.of("0.10"), false).round(exact)).isEqualTo(Money.of(jiao));
        assertThat(new Rounding(Money.of("1.00"), false).round(exact)).isEqualTo(Money.of(yuan));
        assertThat(new Rounding(Money.of("1.00"), true).round(exact)).isEqualTo(Money.of(yuanUp));
    }

    @Test
    void vector4TakesTheFloor() {
        ContributionBase base = ContributionBase.of(Money.of("1500.00"), POLICY);
        assertThat(base).isEqualTo(new ContributionBase(Money.of("2000.00"), Limit.FLOOR));
        assertThat(of(base, "0.05").personPart()).isEqualTo(Money.of("100.00"));
    }

    @Test
    void vector5TakesTheCap() {
        ContributionBase base = ContributionBase.of(Money.of("30000.00"), POLICY);
        assertThat(base).isEqualTo(new ContributionBase(Money.of("24000.00"), Limit.CAP));
        assertThat(of(base, "0.12").employerPart()).isEqualTo(Money.of("2880.00"));
        assertThat(of(base, "0.12").total()).isEqualTo(Money.of("5760.00"));
    }

    @Property(tries = 500)
    void roundsEachPartAndNeverTheSum(
            @ForAll @BigRange(min = "0.01", max = "30000.00") @Scale(2) BigDecimal wage,
            @ForAll @LongRange(min = 5, max = 12) long own,
            @ForAll @LongRange(min = 5, max = 12) long employers) {
        Money base = ContributionBase.of(new Money(wage), POLICY).amount();
        MonthlyContribution monthly =
                MonthlyContribution.of(base, BigDecimal.valueOf(own, 2), BigDecimal.valueOf(employers, 2), FEN);
        assertThat(monthly.total()).isEqualTo(monthly.personPart().plus(monthly.employerPart()));
        BigDecimal exact = base.amount().multiply(BigDecimal.valueOf(own, 2));
        assertThat(monthly.personPart().amount().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(base).isBetween(POLICY.floor(), POLICY.cap());
    }

    @Test
    void averagesOverTheMonthsWorked() {
        assertThat(ContributionBase.average(Money.of("80000.00"), 12)).isEqualTo(Money.of("6666.67"));
        assertThat(ContributionBase.average(Money.of("20000.00"), 3)).isEqualTo(Money.of("6666.67"));
        refuses("CONTRIBUTION-002", () -> ContributionBase.average(Money.of("1.00"), 0));
        refuses("CONTRIBUTION-002", () -> ContributionBase.average(Money.of("1.00"), 13));
        refuses("CONTRIBUTION-003", () -> ContributionBase.average(Money.ZERO, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.04", "0.049", "0.13", "0.055", "-0.08", "0", "8"})
    void refusesARateOutsideTheBounds(BigDecimal rate) {
        refuses("CONTRIBUTION-001", () -> POLICY.requireRate(rate));
    }

    private static MonthlyContribution of(ContributionBase base, String rate) {
        return MonthlyContribution.of(base.amount(), new BigDecimal(rate), new BigDecimal(rate), FEN);
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
