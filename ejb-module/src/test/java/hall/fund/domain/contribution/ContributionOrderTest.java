package hall.fund.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.calendar.domain.SeededCalendar;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.EmployerAccount;
import hall.fund.domain.account.EmployerRates;
import hall.fund.domain.account.EmployerRegistration;
import hall.fund.domain.account.EmployerState;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months one after the other, and by when each is to be paid (Regulation Art. 19; the vectors of domain.md §1.2). */
class ContributionOrderTest {

    private static final ContributionMonth NOVEMBER = ContributionMonth.read("202611");
    private static final ContributionMonth OCTOBER = ContributionMonth.read("202610");

    @ParameterizedTest(name = "pay day {0}")
    @CsvSource({
        "2026-02-10, 2026-02-24, 2026-02-22",
        "2026-09-30, 2026-10-08, 2026-10-06",
        "2026-03-10, 2026-03-16, 2026-03-14",
    })
    void isDueFiveDaysAfterPayDayOrOnTheNextWorkingDay(LocalDate payDay, LocalDate last, LocalDate reminder) {
        assertThat(RemittanceDays.of(payDay, SeededCalendar.load(), 2)).isEqualTo(new RemittanceDays(last, reminder));
    }

    @Test
    void beginsWithThisMonthThoughMoreMayBePaidAhead() {
        MonthOrder order = new MonthOrder(Optional.empty(), Optional.empty(), NOVEMBER, NOVEMBER.next(), List.of());
        order.require(CreditKind.REMITTANCE, NOVEMBER);
        assertThat(order.isPaidAhead()).isFalse();
    }

    @Test
    void remindsNeverBeforePayDay() {
        LocalDate payDay = LocalDate.of(2026, 3, 10);
        assertThat(RemittanceDays.of(payDay, SeededCalendar.load(), 30).remindOn())
                .isEqualTo(payDay);
    }

    @ParameterizedTest
    @CsvSource({"202602, 31, 2026-02-28", "202611, 31, 2026-11-30", "202602, 10, 2026-02-10"})
    void takesTheLastDayOfAShortMonth(String month, int payDay, LocalDate day) {
        assertThat(ContributionMonth.read(month).payDay(payDay)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "202613", "202600", "26-11", "2026/11", "２０２６１１", "=202611", "199112", "210001"})
    void readsNoOtherMonth(String typed) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> ContributionMonth.read(typed))
                .matches(e -> e.code().equals("CONTRIBUTION-004"));
    }

    @Property
    void acceptsExactlyTheNextMonth(@ForAll @IntRange(min = -30, max = 30) int offset) {
        MonthOrder order = new MonthOrder(Optional.of(OCTOBER), NOVEMBER, List.of());
        ContributionMonth month = NOVEMBER.plus(offset);
        if (offset == 0) {
            order.require(CreditKind.REMITTANCE, month);
        } else {
            assertThatThrownBy(() -> order.require(CreditKind.REMITTANCE, month))
                    .isInstanceOf(BusinessException.class)
                    .hasMessage(offset > 0 ? "CONTRIBUTION-013" : "CONTRIBUTION-012");
        }
    }

    @Test
    void neverPaysTheFutureBeyondPolicy() {
        MonthOrder paid = new MonthOrder(Optional.of(NOVEMBER), NOVEMBER, List.of());
        assertThat(paid.isPaidAhead()).isTrue();
        assertThatThrownBy(() -> paid.require(CreditKind.REMITTANCE, NOVEMBER.next()))
                .hasMessage("CONTRIBUTION-013");
    }

    @Test
    void makesUpOnlyWhatIsPaidAlready() {
        MonthOrder order = new MonthOrder(Optional.of(OCTOBER), NOVEMBER, List.of());
        order.require(CreditKind.BACK_PAYMENT, OCTOBER);
        assertThatThrownBy(() -> order.require(CreditKind.BACK_PAYMENT, NOVEMBER))
                .hasMessage("CONTRIBUTION-021");
    }

    @Test
    void beginsWhereTheStaffLeftOff() {
        EmployerAccount fresh = employer(EmployerState.OPENING);
        assertThat(MonthOrder.of(fresh, staff(OCTOBER), NOVEMBER, 0, List.of()).next())
                .isEqualTo(NOVEMBER);
        assertThat(MonthOrder.of(fresh, StaffMonths.NONE, NOVEMBER, 0, List.of())
                        .next())
                .isEqualTo(NOVEMBER);
        EmployerAccount paid = employer(EmployerState.NORMAL);
        paid.credited(
                CreditKind.REMITTANCE,
                YearMonth.of(2026, 8),
                1,
                Money.of("1.00"),
                "H1",
                LocalDateTime.parse("2026-08-10T09:00:00"));
        assertThat(MonthOrder.of(
                                paid,
                                new StaffMonths(Optional.of(OCTOBER), Optional.of(NOVEMBER.plus(-2))),
                                NOVEMBER,
                                0,
                                List.of())
                        .next())
                .isEqualTo(ContributionMonth.read("202609"));
    }

    @Test
    void refusesRemittanceWhileItIsPutOff() {
        EmployerAccount deferred = employer(EmployerState.DEFERRAL);
        assertThatThrownBy(() -> MonthOrder.requirePaying(deferred, CreditKind.REMITTANCE))
                .hasMessage("CONTRIBUTION-011");
        MonthOrder.requirePaying(deferred, CreditKind.BACK_PAYMENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = EmployerState.class,
            names = {"SEALED", "CLOSED", "OTHER"})
    void refusesAnEmployerThatDoesNotPay(EmployerState state) {
        for (CreditKind kind : CreditKind.values()) {
            assertThatThrownBy(() -> MonthOrder.requirePaying(employer(state), kind))
                    .hasMessage("CONTRIBUTION-010");
        }
    }

    /** Of the staff that is here now nobody was there in the first unpaid month: those who were have left. */
    @Test
    void leavesMonthsOutInWhichNobodyWasHere() {
        ContributionMonth february = ContributionMonth.read("202702");
        MonthOrder order = new MonthOrder(Optional.of(OCTOBER), Optional.of(february), february, february, List.of());
        assertThat(order.leavesOut()).isTrue();
        assertThat(order.unpaid()).isEqualTo(NOVEMBER);
        assertThat(order.next()).isEqualTo(february);
        order.require(CreditKind.REMITTANCE, february);
        assertThat(new MonthOrder(Optional.of(OCTOBER), Optional.of(OCTOBER), february, february, List.of()).next())
                .isEqualTo(NOVEMBER);
    }

    @Test
    void paysForWhoComesFromThisMonthOnOrTheFirstUnpaidOne() {
        DeferredMonths winter = new DeferredMonths(NOVEMBER, ContributionMonth.read("202701"));
        assertThat(new MonthOrder(Optional.of(OCTOBER.plus(-2)), NOVEMBER, List.of()).begins())
                .isEqualTo(NOVEMBER);
        assertThat(new MonthOrder(Optional.of(NOVEMBER), NOVEMBER, List.of()).begins())
                .isEqualTo(NOVEMBER.next());
        assertThat(new MonthOrder(Optional.of(OCTOBER), NOVEMBER, List.of(winter)).begins())
                .as("although it is put off")
                .isEqualTo(NOVEMBER);
    }

    private static StaffMonths staff(ContributionMonth paidTo) {
        return new StaffMonths(Optional.of(paidTo), Optional.of(paidTo.next()));
    }

    static EmployerAccount employer(EmployerState state) {
        BigDecimal rate = new BigDecimal("0.08");
        return new EmployerAccount(new EmployerRegistration(
                "999990000001",
                "91999900MA0000015N",
                "示例市虚构纺织有限公司",
                10,
                state,
                new EmployerRates(rate, rate),
                LocalDate.of(2016, 1, 1)));
    }

    @Test
    void skipsWhatWasPutOffAndHasItMadeUp() {
        DeferredMonths winter = new DeferredMonths(NOVEMBER, ContributionMonth.read("202701"));
        ContributionMonth february = ContributionMonth.read("202702");
        MonthOrder order = new MonthOrder(Optional.of(OCTOBER), february, List.of(winter));
        assertThat(order.next()).isEqualTo(february);
        order.require(CreditKind.REMITTANCE, february);
        order.require(CreditKind.BACK_PAYMENT, ContributionMonth.read("202612"));
        assertThatThrownBy(() -> order.require(CreditKind.REMITTANCE, NOVEMBER)).hasMessage("CONTRIBUTION-012");
        assertThatThrownBy(() -> order.require(CreditKind.BACK_PAYMENT, february))
                .hasMessage("CONTRIBUTION-021");
        MonthOrder december = new MonthOrder(Optional.of(OCTOBER), NOVEMBER.next(), List.of(winter));
        december.require(CreditKind.BACK_PAYMENT, NOVEMBER);
        for (ContributionMonth notOver : List.of(NOVEMBER.next(), winter.until())) {
            assertThatThrownBy(() -> december.require(CreditKind.BACK_PAYMENT, notOver))
                    .as("it may be remitted when the deferral ends early: %s", notOver)
                    .hasMessage("CONTRIBUTION-022");
        }
        assertThat(winter.all()).hasSize(3).startsWith(NOVEMBER);
        assertThatThrownBy(() -> new DeferredMonths(NOVEMBER, OCTOBER)).hasMessage("CONTRIBUTION-063");
    }
}
