package hall.fund.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.casefile.domain.RuleSets;
import hall.fund.domain.policy.HomePurchasePolicy;
import hall.fund.domain.policy.LoanRepaymentPolicy;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HomePurchaseRulesV1Test {

    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime AT = ON.atTime(10, 14);
    private static final String CARD = "9999990000000000014";
    private static final String CONTRACT = "YS202611240001";
    private static final String JIA = "999902198506150010";

    private final Map<EvidenceType, EvidenceFact> evidence = new EnumMap<>(EvidenceType.class);
    private Money keep;

    @BeforeEach
    @BeforeTry
    void everythingHolds() {
        evidence.clear();
        keep = Money.ZERO;
        confirmed(
                EvidenceType.FUND_ACCOUNT,
                Facts.with("accountNumber", "999900000002")
                        .and("accounts", 1)
                        .and("state", "NORMAL")
                        .and("balance", Money.of("63218.45"))
                        .and("held", Money.ZERO)
                        .and("employerName", "示例市虚构纺织有限公司"));
        confirmed(
                EvidenceType.HOME_WITHDRAWALS,
                Facts.with("contractNumber", CONTRACT).and("taken", Money.ZERO).and("ownTaken", Money.ZERO));
        confirmed(
                EvidenceType.HOME_CONTRACT,
                Facts.with("contractNumber", CONTRACT)
                        .and("status", "VALID")
                        .and("signedOn", LocalDate.of(2026, 10, 10))
                        .and("price", Money.of("680000.00"))
                        .and("paid", Money.of("204000.00"))
                        .and("buyers", 2)
                        .and("personIsBuyer", true));
        confirmed(EvidenceType.MARRIAGE, Facts.with("maritalStatus", "MARRIED").and("spouseIdentityNumber", JIA));
        confirmed(EvidenceType.HOUSEHOLD, Facts.with("relation", "SPOUSE").and("spouseIdentityNumber", JIA));
        confirmed(
                EvidenceType.SOCIAL_SECURITY_CARD,
                Facts.with("bankCard", CARD).and("cardState", "NORMAL").and("financialState", "ACTIVE"));
        confirmed(EvidenceType.BANK_ACCOUNT, Facts.with("accountClass", "I").and("accountState", "NORMAL"));
    }

    private void confirmed(EvidenceType type, Facts.Builder facts) {
        evidence.put(type, new EvidenceFact(EvidenceOutcome.CONFIRMED, facts.build(), AT));
    }

    private void change(EvidenceType type, String fact, Object value) {
        change(type, EvidenceOutcome.CONFIRMED, Facts.with(fact, value).build());
    }

    private void change(EvidenceType type, EvidenceOutcome outcome, Facts facts) {
        evidence.put(type, new EvidenceFact(outcome, evidence.get(type).facts().plus(facts), AT));
    }

    private void says(EvidenceType type, EvidenceOutcome outcome) {
        evidence.put(type, new EvidenceFact(outcome, Facts.none(), AT));
    }

    private void buyersAre(String... others) {
        change(
                EvidenceType.HOME_CONTRACT,
                EvidenceOutcome.CONFIRMED,
                Facts.with("personIsBuyer", false)
                        .and("otherBuyers", List.of(others))
                        .build());
    }

    private AssessmentInput input() {
        Facts application = Facts.with("card", CARD)
                .and("cardKind", "SOCIAL_SECURITY")
                .and("contractNumber", CONTRACT)
                .build();
        Facts parameters = Facts.with(HomePurchasePolicy.MONTHS_SINCE_SIGNING, 24)
                .and(LoanRepaymentPolicy.KEEP_BALANCE, keep)
                .build();
        return new AssessmentInput(HomePurchaseRulesV1.ID, ON, application, evidence, parameters);
    }

    private Assessment assess() {
        return new HomePurchaseRulesV1().assess(input());
    }

    private Finding finding(String condition) {
        return assess().findings().stream()
                .filter(f -> f.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private Finding onlyFailure(String condition) {
        assertThat(assess().findings().stream()
                        .filter(f -> f.verdict() == Verdict.FAIL)
                        .map(Finding::condition))
                .containsExactly(condition);
        assertThat(assess().amount()).isEqualTo(Money.ZERO);
        return finding(condition);
    }

    private Finding onlyUnknown(String... conditions) {
        assertThat(assess().anyFail()).isFalse();
        assertThat(assess().findings().stream()
                        .filter(f -> f.verdict() == Verdict.UNKNOWN)
                        .map(Finding::condition))
                .containsExactly(conditions);
        return finding(conditions[0]);
    }

    /** The vectors of domain.md §2 and the issue: what she gets, and what of the contract is left. */
    @ParameterizedTest
    @CsvSource({
        "63218.45, 0.00, 63218.45, 140781.55",
        "41000.00, 63218.45, 41000.00, 99781.55",
        "39198.05, 0.00, 39198.05, 164801.95",
        "41000.00, 39198.05, 41000.00, 123801.95",
        "63218.45, 204000.00, 0.00, 0.00",
        "63218.45, 150000.00, 54000.00, 0.00"
    })
    void grantsTheBalanceWithinWhatIsLeftOfTheContract(String balance, String taken, String amount, String left) {
        change(EvidenceType.FUND_ACCOUNT, "balance", Money.of(balance));
        change(EvidenceType.HOME_WITHDRAWALS, "taken", Money.of(taken));
        assertThat(assess().amount()).hasToString(amount);
        assertThat(assess().arithmetic().money("leftAfter")).hasToString(left);
        assertThat(assess().allPass()).isEqualTo(!amount.equals("0.00"));
    }

    @Test
    void keepsWhatMustStay() {
        keep = Money.of("100.00");
        assertThat(assess().amount()).hasToString("63118.45");
    }

    @Test
    void isFoundByReplay() {
        assertThat(RuleSets.byId("TQ01-1")).containsInstanceOf(HomePurchaseRulesV1.class);
    }

    @Test
    void refusesAContractThatEnded() {
        change(
                EvidenceType.HOME_CONTRACT,
                EvidenceOutcome.DENIED,
                Facts.with("status", "CANCELLED")
                        .and("statusChangedOn", "2026-11-04")
                        .build());
        Finding f = onlyFailure("contract-valid");
        assertThat(f.reasonCode()).isEqualTo("B01");
        assertThat(f.facts().text("statusChangedOn")).isEqualTo("2026-11-04");
        assertThat(f.basis().key()).isEqualTo("housing-provident-fund-regulation-2019#24.1");
    }

    @Test
    void takesTheSpouseForTheBuyer() {
        buyersAre(JIA);
        assertThat(assess().allPass()).isTrue();
        assertThat(finding("buyer-is-family").facts().text("buyer")).isEqualTo("SPOUSE");
    }

    @Test
    void refusesAStrangersContractAndTheOneOfADivorcedSpouse() {
        buyersAre("999921199008310134");
        assertThat(onlyFailure("buyer-is-family").reasonCode()).isEqualTo("B02");
        buyersAre(JIA);
        change(EvidenceType.MARRIAGE, "maritalStatus", "DIVORCED");
        assertThat(onlyFailure("buyer-is-family").reasonCode()).isEqualTo("B02");
    }

    @Test
    void neverTakesNoRecordOfAMarriageForUnmarried() {
        buyersAre(JIA);
        says(EvidenceType.MARRIAGE, EvidenceOutcome.NO_RECORD);
        Finding f = onlyUnknown("buyer-is-family");
        assertThat(f.reasonCode()).isEqualTo("F02");
        assertThat(f.facts().text("household")).isEqualTo("SPOUSE");
        assertThat(assess().amount()).hasToString("63218.45");
        says(EvidenceType.HOUSEHOLD, EvidenceOutcome.NO_RECORD);
        assertThat(onlyUnknown("buyer-is-family").facts().text("household")).isEqualTo("NONE");
    }

    @Test
    void doesNotNeedTheMarriageOfABuyer() {
        says(EvidenceType.MARRIAGE, EvidenceOutcome.NO_RECORD);
        evidence.remove(EvidenceType.HOUSEHOLD);
        assertThat(assess().allPass()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceOutcome.class,
            names = {"NO_RECORD", "AMBIGUOUS", "MISMATCH", "STALE"})
    void knowsNoAmountWithoutTheRegister(EvidenceOutcome outcome) {
        says(EvidenceType.HOME_CONTRACT, outcome);
        Finding f = onlyUnknown("contract-valid", "buyer-is-family", "signed-in-time", "family-limit");
        assertThat(f.reasonCode()).isEqualTo(outcome == EvidenceOutcome.NO_RECORD ? "F02" : "");
        assertThat(assess().amount()).isEqualTo(Money.ZERO);
        assertThat(assess().allPass()).isFalse();
    }

    @Test
    void doesNotHearWhatIsSaidOfAnotherContract() {
        change(EvidenceType.HOME_CONTRACT, "contractNumber", "YS202611240009");
        onlyUnknown("contract-valid", "buyer-is-family", "signed-in-time", "family-limit");
        change(EvidenceType.HOME_CONTRACT, "contractNumber", CONTRACT);
        change(EvidenceType.HOME_WITHDRAWALS, "contractNumber", "YS202611240009");
        onlyUnknown("not-used-before", "family-limit");
        assertThat(assess().amount()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-24, PASS", "2024-11-23, FAIL", "2026-11-24, PASS"})
    void takesAContractForTwentyFourMonths(LocalDate signed, Verdict verdict) {
        change(EvidenceType.HOME_CONTRACT, "signedOn", signed);
        assertThat(finding("signed-in-time").verdict()).isEqualTo(verdict);
        assertThat(finding("signed-in-time").reasonCode()).isEqualTo(verdict == Verdict.FAIL ? "B03" : "");
        assertThat(assess().possibleFrom()).isEmpty();
    }

    @Test
    void refusesTheSecondTimeOfOnePersonAndTheEndOfTheLimit() {
        change(
                EvidenceType.HOME_WITHDRAWALS,
                EvidenceOutcome.CONFIRMED,
                Facts.with("taken", Money.of("10.00"))
                        .and("ownTaken", Money.of("10.00"))
                        .and("ownTakenOn", "2026-11-01")
                        .build());
        assertThat(onlyFailure("not-used-before").reasonCode()).isEqualTo("B06");
        everythingHolds();
        change(EvidenceType.HOME_WITHDRAWALS, "taken", Money.of("204000.00"));
        Finding f = onlyFailure("family-limit");
        assertThat(f.reasonCode()).isEqualTo("B04");
        assertThat(f.facts().money("open")).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesByTheAccountAsEveryWithdrawalDoes() {
        change(EvidenceType.FUND_ACCOUNT, "state", "SEALED");
        assertThat(onlyFailure("account-normal").reasonCode()).isEqualTo("A01");
        everythingHolds();
        change(EvidenceType.FUND_ACCOUNT, "accounts", 2);
        assertThat(onlyFailure("single-account").reasonCode()).isEqualTo("A02");
        everythingHolds();
        change(EvidenceType.FUND_ACCOUNT, "held", Money.of("63218.45"));
        assertThat(onlyFailure("balance-available").reasonCode()).isEqualTo("A03");
        everythingHolds();
        says(EvidenceType.BANK_ACCOUNT, EvidenceOutcome.DENIED);
        assertThat(onlyFailure("account-of-applicant").reasonCode()).isEqualTo("E02");
    }

    @Test
    void knowsBeforeTheFormOnlyWhatTheAccountSays() {
        evidence.keySet().retainAll(List.of(EvidenceType.FUND_ACCOUNT));
        Assessment a = assess();
        assertThat(a.anyFail()).isFalse();
        assertThat(a.amount()).isEqualTo(Money.ZERO);
        assertThat(a.arithmetic().money("available")).hasToString("63218.45");
    }

    @Property(tries = 500)
    void neverGrantsMoreThanEitherLimitAndIsTheSameAgain(
            @ForAll @LongRange(max = 50_000_000) long balance,
            @ForAll @LongRange(max = 50_000_000) long held,
            @ForAll @LongRange(max = 50_000_000) long paid,
            @ForAll @LongRange(max = 50_000_000) long taken) {
        change(EvidenceType.FUND_ACCOUNT, "balance", cents(balance));
        change(EvidenceType.FUND_ACCOUNT, "held", cents(held));
        change(EvidenceType.HOME_CONTRACT, "paid", cents(paid));
        change(EvidenceType.HOME_WITHDRAWALS, "taken", cents(taken));
        Assessment a = assess();
        assertThat(a.amount().isNegative()).isFalse();
        assertThat(cents(a.amount())).isLessThanOrEqualTo(Math.max(0, balance - held));
        assertThat(cents(a.amount())).isLessThanOrEqualTo(Math.max(0, paid - taken));
        assertThat(a.amount().isPositive()).isEqualTo(balance > held && paid > taken);
        AssessmentInput kept =
                AssessmentInput.ofFacts(Facts.parse(input().toFacts().canonical()));
        assertThat(new HomePurchaseRulesV1().assess(kept).toFacts().canonical())
                .isEqualTo(a.toFacts().canonical());
    }

    private static long cents(Money amount) {
        return amount.amount().movePointRight(2).longValueExact();
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }
}
