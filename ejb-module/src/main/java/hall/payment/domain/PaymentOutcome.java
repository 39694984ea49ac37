package hall.payment.domain;

import java.util.Optional;

/**
 * What an answer did to an instruction.
 *
 * @param alarm what a person must look at, empty when nothing
 */
public record PaymentOutcome(Effect effect, Optional<PaymentAlarm.Kind> alarm) {

    /** The effect. */
    public enum Effect {
        /** The bank's word is final now. */
        SETTLED,
        /** Still without a word. */
        WAITING,
        /** The bank took nothing for want of money: it stands in the queue. */
        QUEUED,
        /** The same word as before, or a word that no longer matters: nothing changed. */
        REPEATED,
        /** It contradicts what we know; see {@link PaymentOutcome#alarm}. */
        ALARMING
    }

    static PaymentOutcome of(Effect effect) {
        return new PaymentOutcome(effect, Optional.empty());
    }

    static PaymentOutcome alarming(PaymentAlarm.Kind kind) {
        return new PaymentOutcome(Effect.ALARMING, Optional.of(kind));
    }
}
