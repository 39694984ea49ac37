package hall.fund.domain.loan;

import static org.assertj.core.api.Assertions.assertThat;

import hall.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EqualInstalmentsTest {

    private static EqualInstalments loan(String principal, String rate, int months) {
        return new EqualInstalments(Money.of(principal), new BigDecimal(rate), months);
    }

    private static String row(Instalment i) {
        return i.payment() + "/" + i.principal() + "/" + i.interest() + "/" + i.balance();
    }

    private static Money sum(List<Instalment> rows, java.util.function.Function<Instalment, Money> part) {
        return rows.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    @Test
    void computesVectorL1() {
        EqualInstalments l1 = loan("500000.00", "0.0260", 360);
        List<Instalment> rows = l1.schedule();
        assertThat(l1.payment()).hasToString("2001.70");
        assertThat(row(rows.get(0))).isEqualTo("2001.70/918.37/1083.33/499081.63");
        assertThat(row(rows.get(1))).isEqualTo("2001.70/920.36/1081.34/498161.27");
        assertThat(row(rows.get(2))).isEqualTo("2001.70/922.35/1079.35/497238.92");
        assertThat(row(rows.get(358))).isEqualTo("2001.70/1993.06/8.64/1996.51");
        assertThat(row(rows.get(359))).isEqualTo("2000.84/1996.51/4.33/0.00");
        assertThat(sum(rows, Instalment::interest)).hasToString("220611.14");
    }

    @Test
    void computesVectorL2() {
        EqualInstalments l2 = loan("100000.00", "0.0210", 60);
        List<Instalment> rows = l2.schedule();
        assertThat(l2.payment()).hasToString("1757.15");
        assertThat(row(rows.get(0))).isEqualTo("1757.15/1582.15/175.00/98417.85");
        assertThat(row(rows.get(1))).isEqualTo("1757.15/1584.92/172.23/96832.93");
        assertThat(rows.get(59).payment()).hasToString("1757.46");
        assertThat(sum(rows, Instalment::interest)).hasToString("5429.31");
    }

    @Test
    void computesVectorL4() {
        EqualInstalments l4 = loan("400000.00", "0.03075", 300);
        List<Instalment> rows = l4.schedule();
        assertThat(l4.payment()).hasToString("1912.49");
        assertThat(rows.get(299).payment()).hasToString("1910.57");
        assertThat(sum(rows, Instalment::interest)).hasToString("173745.08");
    }

    @Test
    void sumsTwelveRowsOfL1AsVectorL7() {
        List<Instalment> paid = loan("500000.00", "0.0260", 360).schedule().subList(0, 12);
        assertThat(sum(paid, Instalment::payment)).hasToString("24020.40");
        assertThat(sum(paid, Instalment::principal)).hasToString("11152.69");
        assertThat(sum(paid, Instalment::interest)).hasToString("12867.71");
        assertThat(paid.get(11).balance()).hasToString("488847.31");
    }

    @Property(tries = 200)
    void repaysExactlyWhatWasLent(
            @ForAll @LongRange(min = 100_000, max = 100_000_000) long fen,
            @ForAll @IntRange(min = 0, max = 600) int basisPoints,
            @ForAll @IntRange(min = 1, max = 360) int months) {
        EqualInstalments loan =
                new EqualInstalments(new Money(BigDecimal.valueOf(fen, 2)), BigDecimal.valueOf(basisPoints, 4), months);
        List<Instalment> rows = loan.schedule();
        assertThat(sum(rows, Instalment::principal)).isEqualTo(loan.principal());
        assertThat(rows).allMatch(r -> r.payment().equals(r.principal().plus(r.interest())));
        assertThat(rows.get(months - 1).balance()).isEqualTo(Money.ZERO);
    }
}
