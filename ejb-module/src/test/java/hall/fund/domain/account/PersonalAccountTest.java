package hall.fund.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.fund.domain.ledger.LedgerEntry;
import hall.shared.BusinessException;
import hall.shared.IdentityNumber;
import hall.shared.Money;
import hall.shared.PersonName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PersonalAccountTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 14);
    private static final LedgerEntry ENTRY = new LedgerEntry("TEST", null, NOW);

    private static PersonalAccount account(AccountState state, Money carriedOver, Money currentYear) {
        return new PersonalAccount(new AccountOpening(
                new AccountNumber("999900000002"),
                "01",
                "999902198702230026",
                new PersonName("示例乙"),
                Optional.empty(),
                "999990000001",
                "999902",
                state,
                ContributionTerms.alike(Money.of("5800.00"), new BigDecimal("0.08")),
                new BalanceSplit(carriedOver, currentYear),
                "202610",
                LocalDate.of(2021, 11, 24),
                Optional.empty()));
    }

    private static AccountEntry withdraw(PersonalAccount a, Money amount, Money keep) {
        return a.withdraw(amount, keep, WithdrawalReason.REPAY_HOME_LOAN, "1", ENTRY, NOW);
    }

    @Test
    void takesCarriedOverMoneyFirst() {
        PersonalAccount a = account(AccountState.NORMAL, Money.of("100.00"), Money.of("50.00"));
        AccountEntry row = withdraw(a, Money.of("120.00"), Money.ZERO);
        assertThat(row.change().carriedOver()).hasToString("-100.00");
        assertThat(row.change().currentYear()).hasToString("-20.00");
        assertThat(row.balanceAfter()).hasToString("30.00");
    }

    @Test
    void interestIsUnbrokenWhenAPaymentComesBackDaysLater() {
        PersonalAccount a = account(AccountState.NORMAL, Money.of("50000.00"), Money.ZERO);
        AccountEntry out = withdraw(a, Money.of("41000.00"), Money.ZERO);
        AccountEntry back = a.reverse(out, ENTRY, NOW.plusDays(3));
        assertThat(back.bookedOn()).isEqualTo(NOW.toLocalDate().plusDays(3));
        assertThat(out.interestFrom()).isEqualTo(NOW.toLocalDate());
        assertThat(back.interestFrom()).isEqualTo(NOW.toLocalDate());
        assertThat(out.amount().plus(back.amount())).isEqualTo(Money.ZERO);
    }

    @Test
    void leavesWhatPolicyKeeps() {
        PersonalAccount a = account(AccountState.NORMAL, Money.of("100.00"), Money.ZERO);
        assertThatThrownBy(() -> withdraw(a, Money.of("90.01"), Money.of("10.00")))
                .isInstanceOf(BusinessException.class)
                .hasMessage("FUND-003");
        assertThat(withdraw(a, Money.of("90.00"), Money.of("10.00")).balanceAfter())
                .hasToString("10.00");
    }

    @Test
    void refusesAmountsThatAreNone() {
        PersonalAccount a = account(AccountState.NORMAL, Money.of("100.00"), Money.ZERO);
        for (String amount : List.of("0.00", "-1.00", "1000000000.00")) {
            assertThatThrownBy(() -> withdraw(a, Money.of(amount), Money.ZERO)).hasMessage("FUND-003");
        }
    }

    @Test
    void refusesEveryStateButNormal() {
        for (AccountState state : AccountState.values()) {
            if (state != AccountState.NORMAL) {
                PersonalAccount a = account(state, Money.of("100.00"), Money.ZERO);
                assertThatThrownBy(() -> withdraw(a, Money.of("1.00"), Money.ZERO))
                        .hasMessage("FUND-002");
            }
        }
    }

    @Test
    void derivesTheOldNumberThatAnAccountMayStandUnder() {
        assertThat(FormerNumber.of(new IdentityNumber("999902196204050074"))).isEqualTo("999902620405007");
        assertThat(FormerNumber.today("999902620405007").value()).isEqualTo("999902196204050074");
        assertThat(FormerNumber.today("999902000229009").value())
                .as("1900 was no leap year")
                .isEqualTo("999902200002290095");
    }

    @Property
    void comesBackPartByPart(
            @ForAll @LongRange(min = 0, max = 1_000_000) long carriedOver,
            @ForAll @LongRange(min = 0, max = 1_000_000) long currentYear,
            @ForAll @LongRange(min = 1, max = 2_000_000) long taken) {
        Money first = new Money(BigDecimal.valueOf(carriedOver, 2));
        Money second = new Money(BigDecimal.valueOf(currentYear, 2));
        Money amount = new Money(BigDecimal.valueOf(taken, 2));
        PersonalAccount a = account(AccountState.NORMAL, first, second);
        if (taken > carriedOver + currentYear) {
            assertThatThrownBy(() -> withdraw(a, amount, Money.ZERO)).hasMessage("FUND-003");
        } else {
            AccountEntry row = withdraw(a, amount, Money.ZERO);
            assertThat(row.amount())
                    .isEqualTo(row.change().carriedOver().plus(row.change().currentYear()));
            assertThat(a.balance().plus(amount)).isEqualTo(first.plus(second));
            AccountEntry red = a.reverse(row, ENTRY, NOW);
            assertThat(red.isRed()).isTrue();
            assertThat(red.amount()).isEqualTo(amount);
        }
        assertThat(a.balance()).isEqualTo(first.plus(second));
    }
}
