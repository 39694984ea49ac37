package hall.fund.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountState;
import hall.fund.domain.contribution.ContributionMonth;
import hall.fund.domain.contribution.ContributionPolicy;
import hall.fund.domain.contribution.MonthlyContribution;
import hall.fund.domain.contribution.Rounding;
import hall.shared.Facts;
import hall.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of a table by itself: the reason codes G01 to G13, and bases moved to their bounds. */
class StaffTableCheckTest {

    private static final String NUMBER = "999902198506150010";
    private static final ContributionPolicy POLICY = new ContributionPolicy(
            Money.of("2000.00"),
            Money.of("24000.00"),
            new BigDecimal("0.05"),
            new BigDecimal("0.12"),
            new Rounding(Money.of("0.01"), false));

    private final StaffTableCheck bases = StaffTableCheck.ofBases(POLICY, year("202612", 12, 1));
    private final StaffTableCheck backPayments = StaffTableCheck.ofBackPayments(POLICY, Map.of());

    private static BaseYear year(String holdsFrom, int months, int changes) {
        return BaseYear.of(
                ContributionMonth.read(holdsFrom),
                Facts.with("contribution.baseYearMonth", 7)
                        .and("contribution.baseMonths", months)
                        .and("contribution.baseChanges", changes)
                        .build());
    }

    private static Member member(AccountState state) {
        return member(state, state == AccountState.SEALED);
    }

    private static Member member(AccountState state, boolean sealed) {
        BigDecimal rate = new BigDecimal("0.12");
        return new Member("999900000001", "示例甲", NUMBER, state, sealed, Money.of("3000.00"), rate, rate);
    }

    private static TypedLine line(int row, String name, String number, String... amounts) {
        return new TypedLine(row, "999900000001", name, number, List.of(amounts), false);
    }

    private String problem(TypedLine line) {
        return bases.check(line, Optional.of(member(AccountState.NORMAL)), BaseHistory.NONE)
                .problem()
                .orElse("");
    }

    @Test
    void reckonsBothPartsFromTheNewBase() {
        StaffLine good = bases.check(
                line(2, "示例甲", NUMBER, "6543.21"), Optional.of(member(AccountState.NORMAL)), BaseHistory.NONE);
        assertThat(good.problem()).isEmpty();
        assertThat(good.base()).isEqualTo(Money.of("6543.21"));
        assertThat(good.personPart()).isEqualTo(Money.of("785.19"));
        assertThat(good.employerPart()).isEqualTo(Money.of("785.19"));
    }

    @ParameterizedTest
    @CsvSource({"1500.00, G02-FLOOR, 2000.00", "30000, G02-CAP, 24000.00"})
    void movesABaseToItsBoundAndSaysSo(String typed, String notice, String base) {
        StaffLine line =
                bases.check(line(12, "", "", typed), Optional.of(member(AccountState.NORMAL)), BaseHistory.NONE);
        assertThat(line.isGood()).isTrue();
        assertThat(line.notice()).hasValue(notice);
        assertThat(line.base()).isEqualTo(Money.of(base));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00", "-1", "5.005", "1e3", "99999999999999", "四千", "4567.00.00", "1,23", "=1"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(problem(line(2, "", "", typed))).isEqualTo("G06");
    }

    @Test
    void refusesAnIdentityNumberWithAWrongCheckDigit() {
        assertThat(problem(line(2, "示例甲", "999902198506150011", "3000"))).isEqualTo("G01");
    }

    @Test
    void refusesASecondLineOfAPerson() {
        assertThat(problem(line(2, "", "", "3000"))).isEmpty();
        StaffLine second =
                bases.check(line(9, "", NUMBER, "3000"), Optional.of(member(AccountState.NORMAL)), BaseHistory.NONE);
        assertThat(second.problem()).hasValue("G04");
        assertThat(second.detail()).isEqualTo("2");
    }

    @Test
    void refusesWhoIsNotOnTheEmployersList() {
        assertThat(bases.check(line(2, "", "", "3000"), Optional.empty(), BaseHistory.NONE)
                        .problem())
                .hasValue("G05");
        assertThat(problem(line(3, "示例乙", "", "3000"))).isEqualTo("G07");
        assertThat(problem(line(4, "=HYPERLINK(1)", "", "3000"))).isEqualTo("G07");
        assertThat(bases.check(new TypedLine(5, "", "示例甲", "", List.of("1"), false), Optional.empty(), BaseHistory.NONE)
                        .problem())
                .hasValue("G08");
    }

    @Test
    void refusesAccountsThatDoNotPay() {
        assertThat(bases.check(line(2, "", "", "3000"), Optional.of(member(AccountState.SEALED)), BaseHistory.NONE)
                        .problem())
                .hasValue("G09");
        assertThat(bases.check(
                                line(2, "", "", "3000"),
                                Optional.of(member(AccountState.FROZEN, true)),
                                BaseHistory.NONE)
                        .problem())
                .as("sealed beneath a freeze")
                .hasValue("G09");
        assertThat(bases.check(
                                line(2, "", "", "3000"),
                                Optional.of(member(AccountState.FROZEN, false)),
                                BaseHistory.NONE)
                        .isGood())
                .isTrue();
        assertThat(backPayments
                        .check(line(2, "", "", "10", "0"), Optional.of(member(AccountState.SEALED)), BaseHistory.NONE)
                        .isGood())
                .isTrue();
        assertThat(backPayments
                        .check(
                                line(2, "", "", "10", "0"),
                                Optional.of(member(AccountState.CLOSED_WITHDRAWN)),
                                BaseHistory.NONE)
                        .problem())
                .hasValue("G09");
    }

    @Test
    void believesNoFormula() {
        TypedLine line = new TypedLine(2, "999900000001", "", "", List.of("3000"), true);
        assertThat(problem(line)).isEqualTo("G10");
    }

    @Test
    void takesBackPaymentsOfEitherSideButNotOfNone() {
        Optional<Member> who = Optional.of(member(AccountState.NORMAL));
        assertThat(backPayments
                        .check(line(2, "", "", "0", "0"), who, BaseHistory.NONE)
                        .problem())
                .hasValue("G06");
        StaffLine own = StaffTableCheck.ofBackPayments(POLICY, Map.of())
                .check(line(3, "", "", "0", "785.19"), who, BaseHistory.NONE);
        assertThat(own.employerPart()).isEqualTo(Money.of("785.19"));
        assertThat(own.base()).isEqualTo(Money.ZERO);
    }

    /** 24,000.00 at 12 percent: nobody owes more for a month, on either side. */
    @ParameterizedTest
    @CsvSource({"2880.00, 2880.00, ''", "2880.01, 0, G11", "0, 2880.01, G11"})
    void refusesBackPaymentsAboveTheHighestBaseAtTheHighestRate(String own, String employers, String problem) {
        TypedLine line = line(2, "", "", own, employers);
        StaffLine checked = backPayments.check(line, Optional.of(member(AccountState.NORMAL)), BaseHistory.NONE);
        assertThat(checked.problem().orElse("")).isEqualTo(problem);
        assertThat(checked.detail()).isEqualTo(checked.isGood() ? "" : "2,880.00");
    }

    /** Whatever was paid for the month, or stands on a list, counts with it. */
    @ParameterizedTest
    @CsvSource({"880.00, 880.00, ''", "880.01, 0, G11", "0, 880.01, G11"})
    void countsWhatStandsForTheMonthAlready(String own, String employers, String problem) {
        Member who = member(AccountState.NORMAL);
        MonthlyContribution paid = new MonthlyContribution(Money.of("2000.00"), Money.of("2000.00"));
        StaffLine checked = StaffTableCheck.ofBackPayments(POLICY, Map.of(who.account(), paid))
                .check(line(2, "", "", own, employers), Optional.of(who), BaseHistory.NONE);
        assertThat(checked.problem().orElse("")).isEqualTo(problem);
    }

    /** domain.md §1.2: the base year is July to June; bases change once in it, and what nobody was paid by is no change. */
    @ParameterizedTest
    @CsvSource({
        "202607, 12, 1, 0, true, ''",
        "202607, 12, 1, 1, true, G12",
        "202607, 12, 2, 1, true, ''",
        "202607, 12, 1, 1, false, ''",
        "202706, 12, 1, 0, true, ''",
        "202609, 3, 1, 0, true, ''",
        "202610, 3, 1, 0, true, G13",
        "202610, 3, 1, 0, false, ''",
        "202606, 3, 1, 0, true, G13",
        "202607, 0, 1, 0, true, G13",
        "202607, 12, 0, 0, true, G12",
    })
    void changesABaseOnlyInItsTime(
            String holdsFrom, int months, int changes, int changed, boolean paid, String problem) {
        StaffTableCheck check = StaffTableCheck.ofBases(POLICY, year(holdsFrom, months, changes));
        Optional<Member> who = Optional.of(member(AccountState.NORMAL));
        BaseHistory history = new BaseHistory(changed, paid);
        assertThat(check.check(line(2, "", "", "3500"), who, history).problem().orElse(""))
                .isEqualTo(problem);
        assertThat(StaffTableCheck.ofBases(POLICY, year(holdsFrom, months, changes))
                        .check(line(2, "", "", "3000.00"), who, history)
                        .isGood())
                .as("the same base again is no change")
                .isTrue();
    }

    @Test
    void namesTheYearAndItsMonths() {
        assertThat(year("202612", 3, 1).first()).isEqualTo(ContributionMonth.read("202607"));
        assertThat(year("202706", 3, 1).detail("G12")).isEqualTo("2026-07 — 2027-06");
        assertThat(year("202707", 3, 1).detail("G13")).isEqualTo("2027-07 — 2027-09");
    }
}
