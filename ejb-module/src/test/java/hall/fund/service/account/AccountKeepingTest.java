package hall.fund.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.CreditKind;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.domain.ledger.LedgerEntry;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What an officer's unsealing and a corrected contribution leave on an account. */
class AccountKeepingTest {

    private static final AccountNumber YI = new AccountNumber("999900000002");
    private static final String EMPLOYER = "999990000001";

    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));

    private PersonalAccount yi() {
        return desk.books.accounts.get(YI.value());
    }

    @Test
    void unsealsByABaseWithinTodaysBoundsAndTheEmployersRates() {
        yi().change(ContributionTerms.alike(Money.of("1500.00"), new BigDecimal("0.05")), "OLD", desk.now());
        desk.accounts.seal(YI, "离职", Colleagues.FIRST);
        desk.accounts.unseal(YI, "复工", Colleagues.FIRST);
        assertThat(yi().terms().base()).as("moved to the floor").isEqualTo(Money.of("2000.00"));
        assertThat(yi().terms().personRate())
                .isEqualByComparingTo(desk.books.employers.get(EMPLOYER).rates().personRate());
        assertThat(desk.books.journal.get(desk.books.journal.size() - 1).type())
                .isEqualTo(AccountEntryType.BASE_CHANGE);
    }

    @Test
    void letsNobodyComeBackToAnEmployerThatPaysNoMore() {
        desk.accounts.seal(YI, "离职", Colleagues.FIRST);
        desk.books.employers.get(EMPLOYER).seal(0, "S1", desk.now());
        assertThatThrownBy(() -> desk.accounts.unseal(YI, "复工", Colleagues.FIRST))
                .hasMessage("CONTRIBUTION-010");
        assertThat(yi().state()).isEqualTo(AccountState.SEALED);
        assertThatThrownBy(() -> desk.accounts.unseal(new AccountNumber("999900009999"), "复工", Colleagues.FIRST))
                .hasMessage("FUND-033");
    }

    /** Months that were put off lie between what was remitted: they are owed, whatever is corrected. */
    @Test
    void fallsBackToTheMonthThatWasRemittedBefore() {
        remit("R1", YearMonth.of(2026, 11));
        remit("R2", YearMonth.of(2027, 3));
        correct("R2");
        assertThat(yi().paidTo()).contains(YearMonth.of(2026, 11));
        correct("R1");
        assertThat(yi().paidTo()).as("what the account was opened with").contains(YearMonth.of(2026, 10));
        remit("R3", YearMonth.of(2026, 11));
        remit("R4", YearMonth.of(2026, 12));
        correct("R3");
        assertThat(yi().paidTo()).as("another one was the latest").contains(YearMonth.of(2026, 12));
        correct("R4");
        assertThat(yi().paidTo()).contains(YearMonth.of(2026, 10));
    }

    private void remit(String serial, YearMonth month) {
        Money amount = Money.of("928.00");
        LedgerEntry entry = new LedgerEntry("REMITTANCE:" + serial, null, desk.now())
                .transfer(LedgerAccount.suspense(EMPLOYER), LedgerAccount.deposits(YI), amount);
        desk.books.write(entry);
        desk.books.add(yi().credit(CreditKind.REMITTANCE, amount, month, serial, entry, desk.now()));
    }

    private void correct(String serial) {
        desk.correcting.confirm(desk.correcting.enter(YI, serial, "错缴", Colleagues.FIRST), Colleagues.SECOND);
    }
}
