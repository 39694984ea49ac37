package hall.fund.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.loan.EqualInstalments;
import hall.fund.domain.loan.Instalment;
import hall.fund.domain.loan.Loan;
import hall.fund.domain.loan.LoanTerms;
import hall.fund.domain.loan.Repayment;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepaymentWindowTest {

    private static final String LOAN = "999970000001";
    private static final String OWN = "999900000002";
    private static final String SPOUSE = "999900000001";

    private static Loan loan(LocalDate released, int dueDay) {
        return new Loan(
                new LoanTerms(
                        LOAN,
                        "DK999900000001",
                        Money.of("500000.00"),
                        new BigDecimal("0.0260"),
                        360,
                        "01",
                        dueDay,
                        released,
                        Money.of("720000.00"),
                        Money.of("220000.00")),
                Money.of("488847.31"),
                12,
                0);
    }

    private static List<Repayment> paid(LocalDate released, int rows) {
        List<Repayment> out = new ArrayList<>();
        for (Instalment i : new EqualInstalments(Money.of("500000.00"), new BigDecimal("0.0260"), 360)
                .schedule()
                .subList(0, rows)) {
            out.add(new Repayment(released.plusMonths(i.number()), i.principal(), i.interest()));
        }
        return out;
    }

    private static RepaymentWindow window(LocalDate on, LocalDate released, int rows, LoanWithdrawal... taken) {
        return RepaymentWindow.of(on, start(loan(released, 10), on), paid(released, rows), List.of(taken), LOAN, OWN);
    }

    private static LocalDate start(Loan loan, LocalDate on) {
        return loan.dueDayBefore(loan.lastDueDay(on), 12);
    }

    @Property(tries = 800)
    void coversTwelveRowsOfL1OnAnyLoadingDay(@ForAll @IntRange(min = 0, max = 800) int days) {
        LocalDate on = LocalDate.of(2026, 1, 1).plusDays(days);
        LocalDate lastDue = loan(on, 10).lastDueDay(on);
        RepaymentWindow w = window(on, lastDue.minusMonths(12), 12);
        assertThat(w.instalments()).isEqualTo(12);
        assertThat(w.repaid()).hasToString("24020.40");
        assertThat(w.principal()).hasToString("11152.69");
        assertThat(w.interest()).hasToString("12867.71");
        assertThat(w.open()).hasToString("24020.40");
    }

    @Test
    void leavesOutRowsBeforeTheWindow() {
        RepaymentWindow w = window(LocalDate.of(2026, 11, 24), LocalDate.of(2024, 11, 10), 24);
        assertThat(w.instalments()).isEqualTo(12);
        assertThat(w.from()).isEqualTo("2025-11-10");
        assertThat(w.lastPaidOn()).isEqualTo("2026-11-10");
    }

    @Test
    void leavesTheRestToTheSpouseWhenTheBalanceWasShort() {
        LoanWithdrawal spouse = new LoanWithdrawal(
                SPOUSE, LOAN, Money.of("10000.00"), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 10));
        RepaymentWindow w = window(LocalDate.of(2026, 11, 24), LocalDate.of(2025, 11, 10), 12, spouse);
        assertThat(w.open()).hasToString("14020.40");
        assertThat(w.claimedByOthers()).hasToString("10000.00");
    }

    @Test
    void doesNotCountAWithdrawalForEarlierRows() {
        LoanWithdrawal lastYear = new LoanWithdrawal(
                SPOUSE, LOAN, Money.of("24020.40"), LocalDate.of(2025, 11, 20), LocalDate.of(2025, 11, 10));
        RepaymentWindow w = window(LocalDate.of(2026, 11, 24), LocalDate.of(2024, 11, 10), 24, lastYear);
        assertThat(w.open()).isEqualTo(w.repaid());
    }

    @Test
    void doesNotCountAWithdrawalForAnotherLoan() {
        LoanWithdrawal other = new LoanWithdrawal(
                OWN, "999970000009", Money.of("5000.00"), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 10, 10));
        RepaymentWindow w = window(LocalDate.of(2026, 11, 24), LocalDate.of(2025, 11, 10), 12, other);
        assertThat(w.claimed()).isEqualTo(Money.ZERO);
    }

    @Test
    void takesALateDueDayAsTheLastOfAShortMonth() {
        Loan loan = loan(LocalDate.of(2025, 1, 31), 31);
        assertThat(loan.lastDueDay(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-28");
        assertThat(loan.lastDueDay(LocalDate.of(2026, 2, 27))).isEqualTo("2026-01-31");
    }

    /** On 28 February 2029 the year before ended on the 29th: a window of twelve months has twelve instalments. */
    @ParameterizedTest
    @CsvSource({"28, 2028-02-28", "29, 2028-02-29", "30, 2028-02-29", "31, 2028-02-29"})
    void hasTwelveInstalmentsAcrossALeapDay(int dueDay, LocalDate expected) {
        Loan loan = loan(LocalDate.of(2027, 1, dueDay), dueDay);
        LocalDate on = LocalDate.of(2029, 2, 28);
        assertThat(start(loan, on)).isEqualTo(expected);
        List<Repayment> rows = IntStream.rangeClosed(0, 24)
                .mapToObj(i -> YearMonth.of(2027, 2).plusMonths(i))
                .map(m -> new Repayment(m.atDay(Math.min(dueDay, m.lengthOfMonth())), Money.of("1.00"), Money.ZERO))
                .toList();
        assertThat(RepaymentWindow.of(on, start(loan, on), rows, List.of(), LOAN, OWN)
                        .instalments())
                .isEqualTo(12);
    }

    /** Whatever spouses take, in whatever order and months: all together never more than was repaid. */
    @Property(tries = 300)
    void neverGivesMoreThanWasRepaid(@ForAll List<@IntRange(min = 0, max = 47) Integer> months, @ForAll long seed) {
        LocalDate released = LocalDate.of(2022, 1, 10);
        java.util.Random random = new java.util.Random(seed);
        List<LoanWithdrawal> taken = new ArrayList<>();
        Money total = Money.ZERO;
        for (int month : months.stream().sorted().toList()) {
            LocalDate on = released.plusMonths(month).plusDays(random.nextInt(28));
            int rows = Math.min(48, Math.max(0, month));
            List<Repayment> paid = paid(released, rows);
            RepaymentWindow w = RepaymentWindow.of(on, start(loan(released, 10), on), paid, taken, LOAN, OWN);
            Money part = Money.rounded(w.open().amount().multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
            if (part.isPositive()) {
                taken.add(new LoanWithdrawal(random.nextBoolean() ? OWN : SPOUSE, LOAN, part, on, w.lastPaidOn()));
                total = total.plus(part);
                Money repaid = paid.stream().map(Repayment::total).reduce(Money.ZERO, Money::plus);
                assertThat(total.isLessThan(repaid) || total.equals(repaid))
                        .as("%s of %s taken by %s", total, repaid, taken)
                        .isTrue();
            }
        }
    }
}
