package hall.fund.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.Assessment;
import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.RuleSets;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is granted: by the account and within what is left of the contract. */
class HomePurchaseRulesV1Test extends HomePurchaseCase {

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
}
