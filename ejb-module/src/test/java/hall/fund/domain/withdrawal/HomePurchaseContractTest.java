package hall.fund.domain.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import hall.casefile.domain.Finding;
import hall.casefile.domain.Finding.Verdict;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose contract it must be, of which age and state, and that what no register says is not guessed. */
class HomePurchaseContractTest extends HomePurchaseCase {

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
}
