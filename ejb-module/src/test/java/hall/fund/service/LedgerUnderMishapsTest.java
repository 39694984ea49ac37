package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;

import hall.fund.domain.account.AccountEntry;
import hall.fund.domain.account.PersonalAccount;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.FundDesk;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.BusinessException;
import hall.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any sequence of withdrawals, refusals, silences and crashes leaves books that agree with each other (§9.5-1, 4). */
class LedgerUnderMishapsTest {

    private static final List<String> WHO = List.of("乙", "壬");

    @Property(tries = 300)
    void keepsBooksThatAgree(
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 30_000_00) Integer> fen,
            @ForAll @Size(max = 20) List<Mood> moods) {
        FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
        desk.bank.next(moods.stream().filter(m -> m != Mood.WRONG_AMOUNT).toArray(Mood[]::new));
        int serial = 0;
        for (int amount : fen) {
            try {
                desk.fulfil(
                        desk.applicant(WHO.get(amount % 2)),
                        desk.caseNumber(++serial),
                        new Money(BigDecimal.valueOf(amount, 2)));
            } catch (BusinessException refused) {
                assertThat(refused.code()).startsWith("FUND-");
            }
            agree(desk);
            if (amount % 3 == 0) {
                desk.bankDay();
                agree(desk);
            }
            desk.sleepUntil(desk.today().plusMonths(amount % 5));
        }
        desk.bankDay();
        agree(desk);
        assertThat(desk.books.owed("202")).isEqualTo(Money.ZERO);
        Money paid = desk.bank.paid.values().stream().reduce(Money.ZERO, Money::plus);
        assertThat(desk.books.owed("101")).isEqualTo(paid.minus(Money.of("86000000.00")));
    }

    private static void agree(FundDesk desk) {
        Money deposits = Money.ZERO;
        for (PersonalAccount a : desk.books.accounts.values()) {
            assertThat(a.balance().isNegative()).isFalse();
            assertThat(desk.books.owed(LedgerAccount.deposits(a.number()))).isEqualTo(a.balance());
            Money journal = desk.books.journal.stream()
                    .filter(r -> r.accountNumber().equals(a.number().value()))
                    .map(AccountEntry::amount)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(journal).isEqualTo(a.balance());
            deposits = deposits.plus(a.balance());
        }
        Money owed = deposits.plus(desk.books.owed("202")).plus(desk.books.owed("219"));
        assertThat(Money.ZERO.minus(desk.books.owed("101"))).isEqualTo(owed);
    }
}
