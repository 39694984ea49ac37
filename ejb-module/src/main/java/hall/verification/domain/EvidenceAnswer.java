package hall.verification.domain;

import hall.shared.Facts;
import java.time.LocalDateTime;

/**
 * A source's answer after the adapter checked it against our own specification; unused fields are already dropped.
 *
 * @param outcome what it means
 * @param facts what it says, by our names:
 *     PERSON_IDENTITY {@code status} (VALID, CANCELLED, LOCKED, MOVED_AWAY, DEAD);
 *     HOUSEHOLD {@code relation} to the head (HEAD, SPOUSE, CHILD, PARENT, OTHER), {@code spouseIdentityNumber} when the
 *     household has the person's husband or wife;
 *     HOME_CONTRACT {@code contractNumber}, {@code status} (VALID, CANCELLED, REVOKED), {@code statusChangedOn} when it is
 *     not VALID and the register says, {@code signedOn}, {@code price}, {@code paid} (what was paid so far), {@code buyers}
 *     (how many), {@code personIsBuyer}, {@code otherBuyers} (their identity numbers, only when the person is none of them);
 *     DENIED when it is not VALID;
 *     MARRIAGE {@code maritalStatus} (UNMARRIED_NO_RECORD, MARRIED, REMARRIED, DIVORCED), {@code spouseName},
 *     {@code spouseIdentityNumber}, {@code registeredOn};
 *     SOCIAL_SECURITY_CARD {@code cardNumber}, {@code bankCard}, {@code bankName}, {@code cardState} (NORMAL, LOST,
 *     CANCELLED), {@code financialState} (ACTIVE, INACTIVE);
 *     BANK_ACCOUNT {@code accountClass} (I, II, III), {@code accountState} (NORMAL, INACTIVE, FROZEN, CLOSED),
 *     {@code bankName};
 *     empty when there is no answer
 * @param sourceUpdatedAt when the source last updated its data, null when it did not say
 * @param problem for UNAVAILABLE a short technical reason for the dead-letter page (no personal data), else empty
 */
public record EvidenceAnswer(EvidenceOutcome outcome, Facts facts, LocalDateTime sourceUpdatedAt, String problem) {

    public static EvidenceAnswer unavailable(String problem) {
        return new EvidenceAnswer(EvidenceOutcome.UNAVAILABLE, Facts.none(), null, problem);
    }
}
