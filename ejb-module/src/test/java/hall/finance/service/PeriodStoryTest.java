package hall.finance.service;

import static hall.finance.memory.FinanceDesk.BANK;
import static hall.finance.memory.FinanceDesk.credit;
import static hall.finance.memory.FinanceDesk.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.finance.domain.period.PeriodKind;
import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetKind;
import hall.finance.memory.FinanceDesk;
import hall.fund.memory.Colleagues;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodStoryTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final FinanceDesk desk = new FinanceDesk(FIRST);

    @Test
    void closesAMonthWhoseDaysAreClosedAndKeepsItsStatements() {
        desk.post(FIRST, debit(BANK, "100"), credit("401:01", "100"));
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.MONTH, "2026-11", Colleagues.FIRST))
                .hasMessage("PERIOD-002");
        desk.fund.sleepUntil(NOVEMBER.plusDays(3));
        desk.fund.books.closeDay(NOVEMBER);
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.MONTH, "2026-12", Colleagues.FIRST))
                .hasMessage("PERIOD-003");
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.MONTH, "2016-11", Colleagues.FIRST))
                .as("a slip of the pen must not make 2016-12 the next one")
                .hasMessage("PERIOD-003");
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.MONTH, "2026-13", Colleagues.FIRST))
                .hasMessage("PERIOD-001");
        long id = ask(PeriodKind.MONTH, "2026-11");
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.MONTH, "2026-11", Colleagues.SECOND))
                .hasMessage("PERIOD-004");
        assertThatThrownBy(() -> desk.closing.close(id, "", Colleagues.FIRST)).hasMessage("PERIOD-006");
        desk.closing.close(id, "", Colleagues.SECOND);
        assertThatThrownBy(() -> desk.closing.close(id, "", Colleagues.SECOND)).hasMessage("PERIOD-007");
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.MONTH, "2026-11", Colleagues.FIRST))
                .hasMessage("PERIOD-004");

        List<Sheet> kept = desk.periods.kept(PeriodKind.MONTH, "2026-11");
        assertThat(kept).isEqualTo(desk.statements.asOf(NOVEMBER));
        assertThat(kept.get(1).row("DEPOSIT_INTEREST").first()).hasToString("100.00");
        assertThatThrownBy(() -> desk.enter(FIRST, debit(BANK, "1"), credit("401:01", "1")))
                .hasMessage("VOUCHER-009");
    }

    @Test
    void leavesNoUndecidedVoucherBehind() {
        long id = desk.enter(FIRST, debit(BANK, "1"), credit("401:01", "1"));
        assertThatThrownBy(() -> desk.rules.requireDayClosable(FIRST)).hasMessage("PERIOD-005");
        desk.keeping.refuse(id, "不记了", Colleagues.FIRST);
        desk.rules.requireDayClosable(FIRST);
    }

    @Test
    void carriesAYearOverAndDistributesWhatItEarned() {
        desk.post(FIRST, debit("102", "90000.00"), credit("401:03", "90000.00"));
        desk.post(FIRST, debit("411:01", "30000.01"), credit("211", "30000.01"));
        atYearsEnd();
        assertThatThrownBy(() -> desk.rules.requireDayClosable(LAST)).hasMessage("PERIOD-010");
        long id = ask(PeriodKind.CARRY_OVER, "2026");
        assertThatThrownBy(() -> desk.closing.close(id, "other figures", Colleagues.SECOND))
                .hasMessage("PERIOD-008");
        String seen = desk.closing.yearEnd(Year.of(2026)).digest();
        desk.closing.close(id, seen, Colleagues.SECOND);

        assertThat(desk.fund.books.owed("401")).hasToString("0.00");
        assertThat(desk.fund.books.owed("411")).hasToString("0.00");
        assertThat(desk.fund.books.owed("301")).as("60 % of 59,999.99").hasToString("35999.99");
        assertThat(desk.fund.books.owed("214"))
                .as("10,000.00 of costs, the rest for housing")
                .hasToString("24000.00");
        assertThat(desk.fund.books.owed("321")).hasToString("0.00");
        assertThatThrownBy(() -> desk.enter(LAST, debit(BANK, "1"), credit("401:01", "1")))
                .hasMessage("VOUCHER-014");
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.CARRY_OVER, "2026", Colleagues.FIRST))
                .hasMessage("PERIOD-004");
        desk.rules.requireDayClosable(LAST);

        Sheet income = sheet(LAST, SheetKind.INCOME);
        assertThat(income.row("result").second())
                .as("carrying over is no expense")
                .hasToString("59999.99");
        Sheet distribution = sheet(LAST, SheetKind.DISTRIBUTION);
        assertThat(distribution.row("toReserve").first()).hasToString("35999.99");
        assertThat(distribution.row("toManagement").first()).hasToString("10000.00");
        assertThat(distribution.row("toLowRent").first()).hasToString("14000.00");
        assertThat(distribution.row("left").first()).hasToString("0.00");
    }

    @Test
    void closesAYearAfterItsLastMonth() {
        desk.post(FIRST, debit(BANK, "100"), credit("401:01", "100"));
        atYearsEnd();
        desk.closing.close(
                ask(PeriodKind.CARRY_OVER, "2026"),
                desk.closing.yearEnd(Year.of(2026)).digest(),
                Colleagues.SECOND);
        desk.fund.books.closeDay(LAST);
        desk.closing.close(ask(PeriodKind.MONTH, "2026-11"), "", Colleagues.SECOND);
        assertThatThrownBy(() -> desk.closing.ask(PeriodKind.YEAR, "2026", Colleagues.FIRST))
                .hasMessage("PERIOD-011");
        desk.closing.close(ask(PeriodKind.MONTH, "2026-12"), "", Colleagues.SECOND);
        desk.closing.close(ask(PeriodKind.YEAR, "2026"), "", Colleagues.SECOND);
        assertThat(desk.periods.kept(PeriodKind.YEAR, "2026")).isEqualTo(desk.statements.asOf(LAST));
        assertThat(sheet(LocalDate.of(2027, 1, 15), SheetKind.DISTRIBUTION)
                        .row("toReserve")
                        .second())
                .as("the year before, in the next year's statement")
                .hasToString("60.00");
    }

    @Test
    void distributesNothingOfALoss() {
        desk.post(FIRST, debit("411:09", "40"), credit(BANK, "40"));
        atYearsEnd();
        desk.closing.close(
                ask(PeriodKind.CARRY_OVER, "2026"),
                desk.closing.yearEnd(Year.of(2026)).digest(),
                Colleagues.SECOND);
        assertThat(desk.fund.books.owed("321")).hasToString("-40.00");
        assertThat(desk.fund.books.owed("301")).hasToString("0.00");
        assertThat(sheet(LAST, SheetKind.DISTRIBUTION).row("left").first()).hasToString("-40.00");
    }

    @Test
    void isDroppedWithAReasonAndAskedForAgain() {
        desk.fund.sleepUntil(NOVEMBER.plusDays(3));
        desk.fund.books.closeDay(NOVEMBER);
        long id = ask(PeriodKind.MONTH, "2026-11");
        desk.closing.drop(id, "还要补一张凭证", Colleagues.FIRST);
        assertThat(ask(PeriodKind.MONTH, "2026-11")).isNotEqualTo(id);
    }

    private void atYearsEnd() {
        desk.fund.sleepUntil(LAST.plusDays(2));
        desk.fund.books.closeDay(LAST.minusDays(1));
    }

    private long ask(PeriodKind kind, String period) {
        desk.closing.ask(kind, period, Colleagues.FIRST);
        return desk.periods.periods.keySet().stream().reduce((a, b) -> b).orElseThrow();
    }

    private Sheet sheet(LocalDate day, SheetKind kind) {
        return desk.statements.asOf(day).stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
