package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.AccountOpening;
import hall.fund.domain.account.AccountState;
import hall.fund.domain.account.BalanceSplit;
import hall.fund.domain.account.ContributionTerms;
import hall.fund.domain.account.FormerNumber;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.memory.Colleagues;
import hall.fund.memory.FundDesk;
import hall.identity.domain.Applicant;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accounts from before: one that still stands under a number of 15 digits, and one that was closed. */
class FormerAccountsTest {

    private static final String CONTRACT = "YS202611240001";
    private static final Money PAID = Money.of("204000.00");
    private static final Money BALANCE = Money.of("50000.00");

    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    private final Applicant someone = someone();

    private Applicant someone() {
        Applicant yi = desk.applicant("乙");
        return new Applicant(
                77,
                new PersonName("测试旧"),
                new IdentityNumber("11010519491231002X"),
                yi.phone(),
                yi.card(),
                yi.branch());
    }

    private PersonalAccount opened(String number, String certificate, Money balance) {
        PersonalAccount account = new PersonalAccount(new AccountOpening(
                new AccountNumber(number),
                "01",
                certificate,
                someone.name(),
                Optional.empty(),
                "999990000001",
                someone.branch(),
                AccountState.NORMAL,
                ContributionTerms.alike(Money.of("5000.00"), new BigDecimal("0.08")),
                new BalanceSplit(balance, Money.ZERO),
                "202610",
                desk.today().minusYears(9),
                Optional.empty()));
        desk.books.add(account);
        return account;
    }

    @Test
    void paysFromAnAccountThatStandsUnderTheOldNumber() {
        PersonalAccount account = opened("999900000088", FormerNumber.of(someone.identityNumber()), BALANCE);
        assertThat(desk.assess(someone, CONTRACT, PAID).amount()).isEqualTo(BALANCE);
        desk.fulfil(someone, desk.caseNumber(1), BALANCE, CONTRACT, PAID);
        desk.bankDay();
        assertThat(account.balance()).isEqualTo(Money.ZERO);
        assertThat(desk.told).containsExactly("…0001 paid 50000.00 leaves 0.00");
    }

    @Test
    void isNotShutOutByAnAccountThatWasClosed() {
        PersonalAccount mistake =
                opened("999900000087", someone.identityNumber().value(), Money.ZERO);
        desk.accounts.seal(mistake.number(), "开错", Colleagues.FIRST);
        desk.closing.close(mistake.number(), WithdrawalReason.OTHER, "开错", Colleagues.FIRST);
        PersonalAccount account =
                opened("999900000088", someone.identityNumber().value(), BALANCE);
        assertThat(desk.assess(someone, CONTRACT, PAID).amount()).isEqualTo(BALANCE);
        desk.fulfil(someone, desk.caseNumber(1), BALANCE, CONTRACT, PAID);
        assertThat(account.balance()).isEqualTo(Money.ZERO);
        assertThat(mistake.state()).isEqualTo(AccountState.CLOSED_WITHDRAWN);
    }
}
