package hall.fund.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoanRepaymentRulesV1Test {

    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 10, 14);
    private static final String CARD = "9999990000000000014";

    private static final Facts PARAMETERS = Facts.with(LoanRepaymentPolicy.MONTHS_BETWEEN, 12)
            .and(LoanRepaymentPolicy.MONTHS_SINCE_RELEASE, 12)
            .and(LoanRepaymentPolicy.WINDOW_MONTHS, 12)
            .and(LoanRepaymentPolicy.KEEP_BALANCE, Money.ZERO)
            .build();

    private final Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
    private String cardKind;

    @BeforeEach
    @BeforeTry
    void everythingHolds() {
        evidence.clear();
        cardKind = "SOCIAL_SECURITY";
        confirmed(
                EvidenceType.FUND_ACCOUNT,
                Facts.with("accountNumber", "999900000002")
                        .and("accounts", 1)
                        .and("state", "NORMAL")
                        .and("balance", Money.of("63218.45"))
                        .and("held", Money.ZERO)
                        .and("employerName", "示例市虚构纺织有限公司"));
        confirmed(
                EvidenceType.FUND_LOAN,
                Facts.with("loanNumber", "999970000001")
                        .and("releasedOn", LocalDate.of(2025, 11, 10))
                        .and("instalments", 12)
                        .and("repaid", Money.of("24020.40"))
                        .and("principalRepaid", Money.of("11152.69"))
                        .and("interestRepaid", Money.of("12867.71"))
                        .and("claimed", Money.ZERO)
                        .and("claimedByOthers", Money.ZERO)
                        .and("lastPaidOn", LocalDate.of(2026, 11, 10))
                        .and("arrears", 0)
                        .and("offsetAgreement", false));
        confirmed(
                EvidenceType.SOCIAL_SECURITY_CARD,
                Facts.with("cardNumber", "SB0000001")
                        .and("bankCard", CARD)
                        .and("bankName", "示例市商业银行")
                        .and("cardState", "NORMAL")
                        .and("financialState", "ACTIVE"));
        confirmed(
                EvidenceType.BANK_ACCOUNT,
                Facts.with("accountClass", "I").and("accountState", "NORMAL").and("bankName", "示例市商业银行"));
    }

    private void confirmed(EvidenceType type, Facts.Builder facts) {
        evidence.put(type, new EvidenceFact(EvidenceOutcome.CONFIRMED, facts.build(), AT));
    }

    private void change(EvidenceType type, String fact, Object value) {
        EvidenceFact before = evidence.get(type);
        Facts changed = before.facts().plus(Facts.with(fact, value).build());
        evidence.put(type, new EvidenceFact(before.outcome(), changed, AT));
    }

    private AssessmentInput input() {
        return new AssessmentInput(LoanRepaymentRulesV1.ID, ON, application(), evidence, PARAMETERS);
    }

    private Facts application() {
        return Facts.with("card", CARD).and("cardKind", cardKind).build();
    }

    private Assessment assess() {
        return new LoanRepaymentRulesV1().assess(input());
    }

    private static Finding finding(Assessment a, String condition) {
        return a.findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private Finding onlyFailure(String condition) {
        Assessment a = assess();
        assertThat(a.findings().stream()
                        .filter(f -> f.verdict() == Verdict.FAIL)
                        .map(Finding::condition))
                .containsExactly(condition);
        assertThat(a.amount()).isEqualTo(Money.ZERO);
        return finding(a, condition);
    }

    @Test
    void grantsWhatWasRepaid() {
        Assessment a = assess();
        assertThat(a.allPass()).isTrue();
        assertThat(a.amount()).hasToString("24020.40");
        assertThat(a.arithmetic().money("available")).hasToString("63218.45");
        assertThat(a.arithmetic().money("balanceAfter")).hasToString("39198.05");
        assertThat(finding(a, "loan-repaid").basis().key()).isEqualTo("housing-provident-fund-regulation-2019#24.5");
    }

    @Test
    void grantsNoMoreThanTheBalance() {
        change(EvidenceType.FUND_ACCOUNT, "balance", Money.of("20000.00"));
        change(EvidenceType.FUND_ACCOUNT, "held", Money.of("500.00"));
        assertThat(assess().amount()).hasToString("19500.00");
    }

    @Test
    void countsWhatTheSpouseTook() {
        change(EvidenceType.FUND_LOAN, "claimed", Money.of("10000.00"));
        assertThat(assess().amount()).hasToString("14020.40");
    }

    @Test
    void saysFromWhichDayTwelveMonthsAreOver() {
        change(EvidenceType.FUND_LOAN, "lastWithdrawalOn", LocalDate.of(2025, 12, 24));
        change(EvidenceType.FUND_LOAN, "lastWithdrawalAmount", Money.of("19696.32"));
        Finding f = onlyFailure("twelve-months-since-last");
        assertThat(f.reasonCode()).isEqualTo("C01");
        assertThat(f.becomesTrueOn()).contains(LocalDate.of(2026, 12, 24));
        assertThat(assess().possibleFrom()).contains(LocalDate.of(2026, 12, 24));
    }

    @Test
    void holdsOnTheVeryDayTwelveMonthsAreOver() {
        change(EvidenceType.FUND_LOAN, "lastWithdrawalOn", LocalDate.of(2025, 11, 24));
        change(EvidenceType.FUND_LOAN, "lastWithdrawalAmount", Money.of("19696.32"));
        assertThat(assess().allPass()).isTrue();
    }

    @Test
    void saysFromWhichDayTheLoanIsOldEnough() {
        change(EvidenceType.FUND_LOAN, "releasedOn", LocalDate.of(2026, 2, 28));
        assertThat(onlyFailure("twelve-months-since-release").becomesTrueOn()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void refusesEachOtherGroundByItsReason() {
        change(EvidenceType.FUND_ACCOUNT, "state", "SEALED");
        assertThat(onlyFailure("account-normal").reasonCode()).isEqualTo("A01");
        change(EvidenceType.FUND_ACCOUNT, "state", "NORMAL");
        change(EvidenceType.FUND_ACCOUNT, "accounts", 2);
        assertThat(onlyFailure("single-account").reasonCode()).isEqualTo("A02");
        change(EvidenceType.FUND_ACCOUNT, "accounts", 1);
        change(EvidenceType.FUND_LOAN, "arrears", 2);
        assertThat(onlyFailure("no-arrears").reasonCode()).isEqualTo("C02");
        change(EvidenceType.FUND_LOAN, "arrears", 0);
        change(EvidenceType.FUND_LOAN, "offsetAgreement", true);
        assertThat(onlyFailure("no-offset-agreement").reasonCode()).isEqualTo("C03");
        change(EvidenceType.FUND_LOAN, "offsetAgreement", false);
        change(EvidenceType.FUND_ACCOUNT, "held", Money.of("63218.45"));
        assertThat(onlyFailure("balance-available").reasonCode()).isEqualTo("A03");
    }

    @Test
    void refusesACardThatCannotTakeMoney() {
        change(EvidenceType.SOCIAL_SECURITY_CARD, "financialState", "INACTIVE");
        assertThat(onlyFailure("card-is-own").reasonCode()).isEqualTo("E01");
        change(EvidenceType.SOCIAL_SECURITY_CARD, "financialState", "ACTIVE");
        change(EvidenceType.SOCIAL_SECURITY_CARD, "cardState", "LOST");
        onlyFailure("card-is-own");
        change(EvidenceType.SOCIAL_SECURITY_CARD, "cardState", "NORMAL");
        change(EvidenceType.SOCIAL_SECURITY_CARD, "bankCard", "9999990000000000022");
        onlyFailure("card-is-own");
    }

    @Test
    void refusesAnAccountOfSomebodyElse() {
        evidence.put(EvidenceType.BANK_ACCOUNT, new EvidenceFact(EvidenceOutcome.DENIED, Facts.none(), AT));
        assertThat(onlyFailure("account-of-applicant").reasonCode()).isEqualTo("E02");
    }

    @Test
    void takesAnOwnAccountOfClassOneButNoOther() {
        cardKind = "BANK";
        evidence.remove(EvidenceType.SOCIAL_SECURITY_CARD);
        assertThat(assess().allPass()).isTrue();
        change(EvidenceType.BANK_ACCOUNT, "accountClass", "II");
        onlyFailure("card-is-own");
    }

    @Test
    void saysThereIsNoLoanWhenTheBooksHaveNone() {
        evidence.remove(EvidenceType.FUND_LOAN);
        onlyFailure("loan-repaid");
    }

    @Test
    void leavesTheCardOpenInAPreview() {
        evidence.remove(EvidenceType.SOCIAL_SECURITY_CARD);
        evidence.remove(EvidenceType.BANK_ACCOUNT);
        Assessment a = assess();
        assertThat(a.anyFail()).isFalse();
        assertThat(a.allPass()).isFalse();
        assertThat(a.amount()).hasToString("24020.40");
        assertThat(finding(a, "card-is-own").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding(a, "account-of-applicant").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    /** A source that does not answer, or not clearly, never speaks against anyone. */
    @Property
    void neverFailsWhatWasNotAnswered(
            @ForAll EvidenceOutcome social, @ForAll EvidenceOutcome bank, @ForAll boolean bankCard) {
        if (bankCard) {
            cardKind = "BANK";
        }
        answer(EvidenceType.SOCIAL_SECURITY_CARD, social);
        answer(EvidenceType.BANK_ACCOUNT, bank);
        Assessment a = assess();
        boolean denied = bank == EvidenceOutcome.DENIED || social == EvidenceOutcome.DENIED && !bankCard;
        assertThat(a.anyFail()).isEqualTo(denied);
        boolean confirmed = bank == EvidenceOutcome.CONFIRMED && (bankCard || social == EvidenceOutcome.CONFIRMED);
        assertThat(a.allPass()).isEqualTo(confirmed);
    }

    /** Not even our own books, should they be unreadable. */
    @Property
    void neverFailsUnreadableOwnBooks(@ForAll EvidenceOutcome account, @ForAll EvidenceOutcome loan) {
        answer(EvidenceType.FUND_ACCOUNT, account);
        answer(EvidenceType.FUND_LOAN, loan);
        assertThat(assess().anyFail()).isFalse();
    }

    private void answer(EvidenceType type, EvidenceOutcome outcome) {
        Facts facts = outcome == EvidenceOutcome.CONFIRMED ? evidence.get(type).facts() : Facts.none();
        evidence.put(type, new EvidenceFact(outcome, facts, AT));
    }

    @Property
    void decidesTheSameFromKeptBytes(@ForAll EvidenceOutcome bank) {
        answer(EvidenceType.BANK_ACCOUNT, bank);
        AssessmentInput kept =
                AssessmentInput.ofFacts(Facts.parse(input().toFacts().canonical()));
        assertThat(new LoanRepaymentRulesV1().assess(kept).toFacts().canonical())
                .isEqualTo(assess().toFacts().canonical());
    }

    @Property
    void amountIsTheSmallerOfBalanceAndRepaid(
            @ForAll @LongRange(min = 0, max = 10_000_000) long balance,
            @ForAll @LongRange(min = 0, max = 10_000_000) long repaid) {
        change(EvidenceType.FUND_ACCOUNT, "balance", new Money(BigDecimal.valueOf(balance, 2)));
        change(EvidenceType.FUND_LOAN, "repaid", new Money(BigDecimal.valueOf(repaid, 2)));
        assertThat(assess().amount()).isEqualTo(new Money(BigDecimal.valueOf(Math.min(balance, repaid), 2)));
        assertThat(assess().allPass()).isEqualTo(balance > 0 && repaid > 0);
    }
}
