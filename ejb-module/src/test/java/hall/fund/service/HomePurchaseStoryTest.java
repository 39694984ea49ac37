package hall.fund.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hall.casefile.domain.Finding;
import hall.fund.domain.account.AccountNumber;
import hall.fund.domain.account.WithdrawalReason;
import hall.fund.domain.ledger.LedgerAccount;
import hall.fund.memory.FundDesk;
import hall.identity.domain.Applicant;
import hall.payment.memory.ScriptedBank;
import hall.payment.memory.ScriptedBank.Mood;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Item TQ01 from the books' side: two spouses, one contract. */
class HomePurchaseStoryTest {

    private static final String CONTRACT = "YS202611240001";
    private static final Money PAID = Money.of("204000.00");
    private static final AccountNumber YI = new AccountNumber("999900000002");
    private static final AccountNumber JIA = new AccountNumber("999900000001");

    private final FundDesk desk = new FundDesk(LocalDate.of(2026, 11, 24));
    private final Applicant yi = desk.applicant("乙");
    private final Applicant jia = desk.applicant("甲");
    private int serial;

    private String balance(AccountNumber number) {
        return desk.books.lock(number).balance().toString();
    }

    private void withdraws(Applicant who, Money amount) {
        desk.fulfil(who, desk.caseNumber(++serial), amount, CONTRACT, PAID);
        desk.bankDay();
    }

    private Money possible(Applicant who) {
        return desk.assess(who, CONTRACT, PAID).amount();
    }

    private Money left(Applicant who) {
        return desk.assess(who, CONTRACT, PAID).arithmetic().money("open");
    }

    @Test
    void paysBothSpousesAndSaysWhatIsLeft() {
        assertThat(possible(yi)).hasToString("63218.45");
        assertThat(GuideSample.of("TQ01"))
                .as("the filled-in sample of the guide is what the rules give")
                .contains(
                        CONTRACT,
                        "已付" + PAID.display() + "元",
                        "本次可提" + possible(yi).display() + "元");
        withdraws(yi, possible(yi));
        assertThat(left(jia)).hasToString("140781.55");
        assertThat(possible(jia)).hasToString("41000.00");
        withdraws(jia, possible(jia));
        assertThat(left(jia)).hasToString("99781.55");
        assertThat(desk.told).containsExactly("…0001 paid 63218.45 leaves 0.00", "…0002 paid 41000.00 leaves 0.00");
        assertThat(balance(YI)).isEqualTo("0.00");
        assertThat(balance(JIA)).isEqualTo("0.00");
        assertThat(desk.books.owed(LedgerAccount.specialAccount(ScriptedBank.ACCOUNT)))
                .hasToString("-85895781.55");
        assertThat(desk.books.withdrawals)
                .filteredOn(w -> w.reason() == WithdrawalReason.BUY_HOME)
                .hasSize(2);
    }

    @Test
    void countsWhatLoanRepaymentLeftOnTheAccount() {
        desk.fulfil(yi, desk.caseNumber(++serial), desk.assess(yi).amount());
        desk.bankDay();
        assertThat(possible(yi)).hasToString("39198.05");
        withdraws(yi, possible(yi));
        assertThat(left(jia)).hasToString("164801.95");
        withdraws(jia, possible(jia));
        assertThat(left(jia)).hasToString("123801.95");
    }

    @Test
    void paysTheSameCaseAgainAfterTheBankRefused() {
        desk.bank.next(Mood.REFUSES);
        var number = desk.caseNumber(++serial);
        desk.fulfil(jia, number, Money.of("41000.00"), CONTRACT, PAID);
        desk.bankDay();
        assertThat(balance(JIA)).isEqualTo("41000.00");
        assertThat(left(yi)).isEqualTo(PAID);
        assertThat(possible(jia)).hasToString("41000.00");
        desk.fulfil(jia, number, Money.of("41000.00"), CONTRACT, PAID);
        desk.bankDay();
        assertThat(desk.told).last().isEqualTo("…0001 paid 41000.00 leaves 0.00");
        assertThat(left(yi)).hasToString("163000.00");
        assertThat(desk.books.withdrawals).filteredOn(w -> w.isOf(number)).hasSize(1);
    }

    @Test
    void refusesUnderTheLockWhatDoesNotHoldAnyMore() {
        withdraws(yi, Money.of("10000.00"));
        assertThatThrownBy(() -> withdraws(yi, Money.of("1.00"))).hasMessage("FUND-014");
        assertThatThrownBy(() ->
                        desk.fulfil(jia, desk.caseNumber(9), Money.of("41000.00"), CONTRACT, Money.of("50999.99")))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.arguments()).containsExactly("40,999.99"))
                .hasMessage("FUND-015");
        assertThatThrownBy(() -> withdraws(jia, Money.of("41000.01"))).hasMessage("FUND-003");
        assertThat(balance(JIA)).isEqualTo("41000.00");
        assertThat(desk.books.homes.values().iterator().next().paid()).isEqualTo(PAID);
    }

    @Test
    void paysNobodyWithoutTheRegistersWord() {
        desk.fulfil(yi, desk.caseNumber(1), Money.of("1.00"), CONTRACT, PAID);
        assertThatThrownBy(
                        () -> desk.fulfil(jia, desk.caseNumber(2), Money.of("1.00"), "YS202611240002", CONTRACT, PAID))
                .hasMessage("FUND-013");
    }

    @Test
    void saysThatThePersonHasWithdrawnForThisHome() {
        withdraws(yi, Money.of("10000.00"));
        assertThat(desk.assess(yi, CONTRACT, PAID).findings())
                .filteredOn(f -> f.verdict() == Finding.Verdict.FAIL)
                .singleElement()
                .satisfies(f -> assertThat(f.reasonCode()).isEqualTo("B06"));
    }

    @ParameterizedTest
    @CsvSource({"YS202611240001", "ys202611240001", "ＹＳ２０２６１１２４０００１", "' YS 2026 1124 0001 '"})
    void forgivesHowTheNumberIsTyped(String typed) {
        Facts application = application(typed, "7");
        assertThat(application.text("contractNumber")).isEqualTo(CONTRACT);
        assertThat(desk.homePurchase.evidenceNeeded(yi, application).get(EvidenceType.HOME_CONTRACT))
                .isEqualTo(Facts.with("contractNumber", CONTRACT).build());
        assertThat(desk.homePurchase.evidenceNeeded(yi, application))
                .containsOnlyKeys(
                        EvidenceType.HOME_CONTRACT,
                        EvidenceType.MARRIAGE,
                        EvidenceType.HOUSEHOLD,
                        EvidenceType.SOCIAL_SECURITY_CARD,
                        EvidenceType.BANK_ACCOUNT);
    }

    private Facts application(Object number, Object... vouchers) {
        return desk.homePurchase.application(Facts.with("contractNumber", number)
                .and("vouchers", List.of(vouchers))
                .and("amount", "999999.00")
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "YS20261124000, FUND-010, 11",
        "YS2026112400012, FUND-010, 13",
        "YS, FUND-010, 0",
        "202611240001, FUND-011, 202611240001",
        "YS20261124000A, FUND-011, YS20261124000A",
        "'', FUND-011, ''"
    })
    void saysWhatIsWrongWithTheNumber(String typed, String code, String argument) {
        assertThatThrownBy(() -> application(typed, "7")).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.arguments()).extracting(Object::toString).containsExactly(argument);
        });
    }

    @Test
    void wantsAVoucherAndTakesNothingElseForOne() {
        assertThatThrownBy(() -> application(CONTRACT)).hasMessage("FUND-012");
        assertThatThrownBy(() -> application(CONTRACT, "../etc/passwd")).hasMessage("FUND-012");
        assertThatThrownBy(() -> application(CONTRACT, "7", 8)).hasMessage("FUND-012");
        assertThatThrownBy(() -> application(12, "7")).hasMessage("FUND-011");
        assertThatThrownBy(() -> application(CONTRACT, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"))
                .hasMessage("FUND-012");
        assertThat(application(CONTRACT, "7", "7").canonical())
                .isEqualTo("{\"contractNumber\":\"YS202611240001\",\"vouchers\":[\"7\"]}");
    }
}
