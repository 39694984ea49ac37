package hall.fund.domain.withdrawal;

import hall.casefile.domain.AssessmentInput;
import hall.casefile.domain.EvidenceFact;
import hall.shared.Facts;
import hall.shared.Money;
import hall.verification.domain.EvidenceOutcome;
import hall.verification.domain.EvidenceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What registers and own books say of the home, as TQ01's rules read it. What they say of another contract than the one applied
 * for is not heard. Part of the first edition of TQ01's rules and frozen with it.
 */
final class HomeEvidence {

    private static final String NUMBER = "contractNumber";
    private static final Set<String> MARRIED = Set.of("MARRIED", "REMARRIED");

    private final AssessmentInput input;
    private final Optional<String> number;
    private final Optional<Facts> contract;
    private final Optional<Facts> withdrawals;

    /** Whether the applicant's spouse is a buyer. */
    enum SpouseIsBuyer {
        YES,
        NO,
        /** The marriage register has no record of the applicant: neither for nor against. */
        NO_RECORD,
        /** It has not answered, or not clearly. */
        NOT_SAID
    }

    HomeEvidence(AssessmentInput input) {
        this.input = input;
        this.number = input.application().optionalText(NUMBER);
        // A contract that was cancelled is denied, and the register still says what it was.
        this.contract = input.evidence(EvidenceType.HOME_CONTRACT)
                .filter(e -> e.isConfirmed() || e.outcome() == EvidenceOutcome.DENIED)
                .map(EvidenceFact::facts)
                .filter(this::isOfThisContract);
        this.withdrawals = confirmed(EvidenceType.HOME_WITHDRAWALS).filter(this::isOfThisContract);
    }

    private Optional<Facts> confirmed(EvidenceType type) {
        return input.evidence(type).filter(EvidenceFact::isConfirmed).map(EvidenceFact::facts);
    }

    private boolean isOfThisContract(Facts facts) {
        return facts.optionalText(NUMBER).equals(number);
    }

    Optional<Facts> contract() {
        return contract;
    }

    Optional<Facts> withdrawals() {
        return withdrawals;
    }

    /** The contract that was asked about, for a finding to name. */
    Facts.Builder asked() {
        return Facts.builder().and(NUMBER, number.orElse(null));
    }

    boolean hasNoContract() {
        return hasNoRecord(EvidenceType.HOME_CONTRACT);
    }

    private boolean hasNoRecord(EvidenceType type) {
        return input.evidence(type)
                .filter(e -> e.outcome() == EvidenceOutcome.NO_RECORD)
                .isPresent();
    }

    boolean isBuyer() {
        return contract.filter(c -> c.flag("personIsBuyer")).isPresent();
    }

    private List<Object> otherBuyers() {
        return contract.filter(c -> c.has("otherBuyers"))
                .map(c -> c.values("otherBuyers"))
                .orElse(List.of());
    }

    SpouseIsBuyer spouseIsBuyer() {
        if (hasNoRecord(EvidenceType.MARRIAGE)) {
            return SpouseIsBuyer.NO_RECORD;
        }
        return confirmed(EvidenceType.MARRIAGE)
                .map(m -> MARRIED.contains(m.text("maritalStatus"))
                                && otherBuyers().contains(m.text("spouseIdentityNumber"))
                        ? SpouseIsBuyer.YES
                        : SpouseIsBuyer.NO)
                .orElse(SpouseIsBuyer.NOT_SAID);
    }

    /** Whether the police know a buyer as the applicant's husband or wife: a hint for the officer, no proof. */
    boolean householdNamesABuyer() {
        return confirmed(EvidenceType.HOUSEHOLD)
                .flatMap(h -> h.optionalText("spouseIdentityNumber"))
                .filter(otherBuyers()::contains)
                .isPresent();
    }

    Money paid() {
        return contract.map(c -> c.money("paid")).orElse(Money.ZERO);
    }

    /** What was withdrawn for the contract by anybody and stands. */
    Money taken() {
        return withdrawals.map(w -> w.money("taken")).orElse(Money.ZERO);
    }

    /** What may still be withdrawn for it, never below zero; zero as long as either side of the sum is not known. */
    Money open() {
        return contract.isEmpty() || withdrawals.isEmpty()
                ? Money.ZERO
                : paid().minus(taken()).max(Money.ZERO);
    }

    /** The figures of the contract when so much is taken out. */
    Facts.Builder figures(Money amount) {
        Facts.Builder out = Facts.builder();
        if (contract.isPresent() && withdrawals.isPresent()) {
            out.and("paid", paid()).and("taken", taken()).and("open", open()).and("leftAfter", open().minus(amount));
        }
        return out;
    }
}
