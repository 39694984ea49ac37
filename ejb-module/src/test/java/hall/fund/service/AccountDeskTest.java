package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.account.AccountEntryType;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.Colleagues;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What officers do to accounts, as stories over the books in memory. */
class AccountDeskTest extends AccountStory {

    private static final AccountNumber JIA = new AccountNumber("999900000001");
    private static final AccountNumber YI = new AccountNumber("999900000002");
    private static final AccountNumber GENG = new AccountNumber("999900000007");
    private static final IdentityNumber GENG_HIMSELF = new IdentityNumber("999902200002290095");

    /** 销户: nothing in it, nothing frozen; afterwards it takes no more. */
    @Test
    void closesAnAccountThatIsEmptyAndOnWhichNobodyHasAClaim() {
        assertThatThrownBy(() -> desk.closing.close(JIA, WithdrawalReason.RETIREMENT, "退休", Colleagues.FIRST))
                .hasMessage("FUND-020");
        PersonalAccount empty = new PersonalAccount(new AccountOpening(
                new AccountNumber("999900000077"),
                "01",
                "11010519491231002X",
                new PersonName("测试空"),
                Optional.empty(),
                "999990000001",
                "999902",
                AccountState.SEALED,
                account(JIA).terms(),
                BalanceSplit.NONE,
                "202610",
                desk.today(),
                Optional.of(desk.today())));
        desk.books.add(empty);
        long whole = freeze(empty.number(), "9", null);
        assertThatThrownBy(() -> desk.closing.close(empty.number(), WithdrawalReason.OTHER, "注销", Colleagues.FIRST))
                .hasMessage("FUND-020");
        desk.freezes.release(whole, "解9", Colleagues.FIRST);
        desk.closing.close(empty.number(), WithdrawalReason.OTHER, "注销", Colleagues.FIRST);
        assertThat(empty.state()).isEqualTo(AccountState.CLOSED_WITHDRAWN);
        assertThatThrownBy(() -> desk.accounts.unseal(empty.number(), "复工", Colleagues.FIRST))
                .hasMessage("FUND-017");
        assertThat(desk.books
                        .employerJournal
                        .get(desk.books.employerJournal.size() - 1)
                        .type())
                .isEqualTo(AccountEntryType.CLOSING_WITHDRAWAL);
    }

    @Test
    void keepsOfficersFromTheirOwnAccounts() {
        assertThatThrownBy(() -> desk.merges.merge(GENG_HIMSELF, Colleagues.GENG))
                .hasMessage("FUND-035");
        assertThatThrownBy(() -> desk.accounts.seal(GENG, "离职", Colleagues.GENG))
                .hasMessage("FUND-035");
    }

    @Test
    void correctsAContributionOnceAndGivesTheMoneyBackToTheEmployer() {
        remit(YI, "R1", "928.00", YearMonth.of(2026, 11));
        assertThat(account(YI).paidTo()).contains(YearMonth.of(2026, 11));
        assertThatThrownBy(() -> remit(YI, "R2", "928.00", YearMonth.of(2026, 11)))
                .hasMessage("FUND-019");
        Money suspense = desk.books.owed(LedgerAccount.suspense(EMPLOYER));
        long wrong = desk.correcting.enter(YI, "R1", "多缴", Colleagues.FIRST);
        assertThat(account(YI).balance()).as("nothing moved").hasToString("64146.45");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "R1", "多缴", Colleagues.SECOND))
                .hasMessage("FUND-080");
        assertThatThrownBy(() -> desk.correcting.confirm(wrong, Colleagues.FIRST))
                .hasMessage("FUND-081");
        desk.correcting.confirm(wrong, Colleagues.SECOND);
        assertThat(account(YI).balance()).hasToString("63218.45");
        assertThat(account(YI).paidTo()).contains(YearMonth.of(2026, 10));
        assertThat(desk.books.owed(LedgerAccount.suspense(EMPLOYER)).minus(suspense))
                .hasToString("928.00");
        assertThatThrownBy(() -> desk.correcting.confirm(wrong, Colleagues.SECOND))
                .hasMessage("FUND-021");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "R1", "多缴", Colleagues.FIRST))
                .hasMessage("FUND-021");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "OPEN" + YI, "多缴", Colleagues.FIRST))
                .hasMessage("FUND-021");
        assertThatThrownBy(() -> desk.correcting.enter(YI, "R1", " ", Colleagues.FIRST))
                .hasMessage("FUND-036");
    }

    @Test
    void tellsWhatAnAccountHadOnAnyDay() {
        LocalDate first = desk.today();
        desk.sleepUntil(first.plusDays(10));
        remit(YI, "R1", "928.00", YearMonth.of(2026, 11));
        assertThat(desk.books.balance(YI, first.minusDays(1)).total()).isEqualTo(Money.ZERO);
        assertThat(desk.books.balance(YI, first.plusDays(9)).total()).hasToString("63218.45");
        assertThat(desk.books.balance(YI, first.plusDays(10)).total())
                .isEqualTo(account(YI).balance());
    }
}
