package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.casefile.domain.Assessment;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.FundDesk;
import hall.identity.domain.Applicant;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.BusinessException;
import hall.shared.CaseNumber;
import hall.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Item TQ04 from the books' side, as the demo plays it. */
class LoanRepaymentStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AccountNumber YI = new AccountNumber("999900000002");

    private final FundDesk desk = new FundDesk(TODAY);
    private final Applicant yi = desk.applicant("乙");

    private String balance(AccountNumber number) {
        return desk.books.lock(number).balance().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-09", "2026-11-10", "2027-02-28", "2028-02-29", "2027-01-01"})
    void findsTheSameAmountWheneverTheCityIsLoaded(String day) {
        FundDesk any = new FundDesk(LocalDate.parse(day));
        Assessment a = any.assess(any.applicant("乙"));
        assertThat(a.allPass()).as("%s", a.findings()).isTrue();
        assertThat(a.amount()).hasToString("24020.40");
        assertThat(a.arithmetic().money("available")).hasToString("63218.45");
        assertThat(GuideSample.of("TQ04"))
                .as("the filled-in sample of the guide is what the rules give")
                .contains(
                        "账户可提" + a.arithmetic().money("available").display() + "元",
                        "本次可提" + a.amount().display() + "元");
        Assessment ren = any.assess(any.applicant("壬"));
        assertThat(ren.possibleFrom())
                .contains(LocalDate.parse(day).minusMonths(11).plusMonths(12));
    }

    @Test
    void holdsTheMoneyAndPaysIt() {
        CaseNumber number = desk.caseNumber(1);
        desk.fulfil(yi, number, desk.assess(yi).amount());
        assertThat(balance(YI)).isEqualTo("39198.05");
        assertThat(desk.books.owed(LedgerAccount.inTransit(YI))).hasToString("24020.40");
        assertThat(desk.told).isEmpty();
        desk.bankDay();
        assertThat(desk.told).containsExactly("…0001 paid 24020.40 leaves 39198.05");
        assertThat(balance(YI)).isEqualTo("39198.05");
        assertThat(desk.books.owed(LedgerAccount.inTransit(YI))).isEqualTo(Money.ZERO);
        assertThat(desk.books.owed(LedgerAccount.deposits(YI))).hasToString("39198.05");
        assertThat(desk.books.owed(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT)))
                .hasToString("-85975979.60");
    }

    @Test
    void givesTheMoneyBackWhenTheBankRefusesAndTakesItAgain() {
        CaseNumber number = desk.caseNumber(1);
        Money amount = desk.assess(yi).amount();
        desk.bank.next(Mood.REFUSES);
        desk.fulfil(yi, number, amount);
        desk.bankDay();
        assertThat(desk.told).containsExactly("…0001 failed E01 收款账户金融功能未激活");
        assertThat(balance(YI)).isEqualTo("63218.45");
        assertThat(desk.books.owed(LedgerAccount.inTransit(YI))).isEqualTo(Money.ZERO);
        assertThat(desk.assess(yi).amount()).isEqualTo(amount);
        desk.fulfil(yi, number, amount);
        desk.bankDay();
        assertThat(desk.told).hasSize(2).last().isEqualTo("…0001 paid 24020.40 leaves 39198.05");
        assertThat(desk.books.journal.stream()
                        .filter(r -> r.accountNumber().equals(YI.value()))
                        .map(r -> r.amount().toString()))
                .containsExactly("63218.45", "-24020.40", "24020.40", "-24020.40");
    }

    @Test
    void opensAgainAYearLater() {
        desk.fulfil(yi, desk.caseNumber(1), desk.assess(yi).amount());
        desk.bankDay();
        assertThat(desk.assess(yi).possibleFrom()).isEmpty();
        assertThatThrownBy(() -> desk.fulfil(yi, desk.caseNumber(2), Money.of("1.00")))
                .isInstanceOf(BusinessException.class)
                .hasMessage("FUND-005");
        desk.sleepUntil(TODAY.plusMonths(12));
        assertThat(desk.assess(yi).findings())
                .filteredOn(f -> f.condition().equals("twelve-months-since-last"))
                .allMatch(f -> f.reasonCode().isEmpty());
    }

    @Test
    void refusesMoreThanWasRepaidOrThanThereIs() {
        assertThatThrownBy(() -> desk.fulfil(yi, desk.caseNumber(1), Money.of("24020.41")))
                .hasMessage("FUND-004");
        assertThat(balance(YI)).isEqualTo("63218.45");
    }

    @Test
    void refusesWhomHasNoLoan() {
        Applicant jia = desk.applicant("甲");
        Assessment a = desk.assess(jia);
        assertThat(a.anyFail()).isTrue();
        assertThat(a.amount()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> desk.fulfil(jia, desk.caseNumber(1), Money.of("1.00")))
                .hasMessage("FUND-006");
    }

    @Test
    void namesSpouseAndEmployerSoThatRelatedOfficersKeepAway() {
        assertThat(desk.handler.parties(yi).spouse()).contains("999902198506150010");
        assertThat(desk.handler.parties(yi).employer()).contains("91999900MA0000015N");
    }

    @Test
    void seesThatGengHasTwoAccounts() {
        assertThat(desk.assess(desk.applicant("庚")).findings())
                .filteredOn(f -> f.condition().equals("single-account"))
                .singleElement()
                .satisfies(f -> assertThat(f.reasonCode()).isEqualTo("A02"));
    }

    @Test
    void loadsBooksThatBalance() {
        assertThat(desk.books.trialBalance(TODAY).stream().map(r -> r.net()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ZERO);
        assertThat(desk.books.owed("101")).hasToString("-86000000.00");
        assertThat(desk.books.owed("201").plus(desk.books.owed("219"))).hasToString("86000000.00");
    }
}
