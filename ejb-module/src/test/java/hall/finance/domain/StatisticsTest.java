package hall.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hall.finance.domain.statement.Balances;
import hall.finance.domain.statement.Sheet;
import hall.finance.domain.statement.SheetKind;
import hall.finance.domain.statement.SheetRow;
import hall.finance.domain.statement.Statistics;
import hall.finance.domain.statement.Statistics.Flow;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.ledger.TrialBalanceRow;
import hall.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The month's report against numbers that were computed by hand. */
class StatisticsTest {

    private static final Flow MONTH = new Flow(
            2,
            7,
            1,
            3,
            Money.of("7345.60"),
            4,
            Map.of(
                    WithdrawalReason.BUY_HOME,
                    Money.of("100000.05"),
                    WithdrawalReason.REPAY_HOME_LOAN,
                    Money.of("24020.40")),
            Money.of("500.00"),
            1,
            Money.of("300000.00"),
            Money.of("1234.56"));

    private static final Money REFUNDS = Money.of("0.05");

    private static final Flow YEAR = new Flow(
            3,
            9,
            2,
            5,
            Money.of("80801.60"),
            6,
            Map.of(WithdrawalReason.BUY_HOME, Money.of("150000.05")),
            Money.of("700.00"),
            2,
            Money.of("500000.00"),
            Money.of("13580.16"));

    private static Sheet sheet(TrialBalanceRow... heads) {
        return Statistics.of(MONTH, YEAR, new Balances(List.of(heads)), REFUNDS);
    }

    private static TrialBalanceRow head(String code, String debit, String credit) {
        return new TrialBalanceRow(code, Money.of(debit), Money.of(credit));
    }

    private static SheetRow row(Sheet sheet, String code) {
        return sheet.rows().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void says(Sheet sheet, String code, String month, String year) {
        assertThat(row(sheet, code).first()).as(code).isEqualByComparingTo(new BigDecimal(month));
        assertThat(row(sheet, code).second()).as(code).isEqualByComparingTo(new BigDecimal(year));
    }

    @Test
    void addsUpByGroundAndStandsOnTheHeads() {
        Sheet sheet = sheet(
                head("201", "124020.45", "1000000.00"),
                head("202", "24020.40", "124020.45"),
                head("121", "300000.00", "1000.00"),
                head("122", "999.00", "0.00"));
        assertThat(row(sheet, "payingEmployers").first()).isEqualByComparingTo("2");
        assertThat(row(sheet, "payingPersons").second())
                .as("of the month alone")
                .isNull();
        says(sheet, "contributed", "7345.60", "80801.60");
        says(sheet, "withdrawals", "4", "6");
        // 100,000.05 + 24,020.40
        says(sheet, "withdrawn", "124020.45", "150000.05");
        says(sheet, "withdrawn." + WithdrawalReason.REPAY_HOME_LOAN.code(), "24020.40", "0.00");
        says(sheet, "deducted", "500.00", "700.00");
        says(sheet, "lent", "300000.00", "500000.00");
        says(sheet, "repaid", "1234.56", "13580.16");
        // 875,979.55 on accounts and 100,000.05 on its way, of which 0.05 goes back to who paid it by mistake
        assertThat(row(sheet, "depositsLeft").first()).isEqualByComparingTo("975979.55");
        // 299,000.00 owed in time and 999.00 in arrears
        assertThat(row(sheet, "loansLeft").first()).isEqualByComparingTo("299999.00");
        // 299,999.00 / 975,979.55 = 0.307382…
        assertThat(row(sheet, "loanShare").first()).isEqualByComparingTo("30.74");
    }

    @Test
    void addsUpWhatClosedMonthsKept() {
        assertThat(Statistics.month(sheet()).plus(YEAR))
                .isEqualTo(new Flow(
                        3,
                        9,
                        MONTH.newEmployers() + 2,
                        MONTH.newPersons() + 5,
                        Money.of("88147.20"),
                        10,
                        Statistics.month(sheet()).plus(YEAR).withdrawn(),
                        Money.of("1200.00"),
                        3,
                        Money.of("800000.00"),
                        Money.of("14814.72")));
        assertThat(Statistics.month(sheet()).plus(YEAR).withdrawn())
                .containsEntry(WithdrawalReason.BUY_HOME, Money.of("250000.10"))
                .containsEntry(WithdrawalReason.REPAY_HOME_LOAN, Money.of("24020.40"));
    }

    @Test
    void readsMonthsThatKnewFewerGrounds() {
        String ground = "withdrawn." + WithdrawalReason.REPAY_HOME_LOAN.code();
        Sheet older = new Sheet(
                SheetKind.STATISTICS,
                sheet().rows().stream().filter(r -> !r.code().equals(ground)).toList());
        assertThat(Statistics.month(older).withdrawn())
                .containsEntry(WithdrawalReason.BUY_HOME, Money.of("100000.05"))
                .doesNotContainKey(WithdrawalReason.REPAY_HOME_LOAN);
    }

    @Test
    void dividesByNothingWhenNobodyHasDeposits() {
        assertThat(row(sheet(head("121", "1.00", "0.00")), "loanShare").first()).isEqualByComparingTo("0.00");
    }
}
