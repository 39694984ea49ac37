package hall.shared;

import java.time.LocalDateTime;

/**
 * Announced in the transaction in which a case's payment began to wait, waits for something else, or waits no more.
 *
 * @param dueAt when it is expected to go out, null while nobody can say
 * @param hours when the bank pays, such as {@code 08:30–17:00}, empty unless it waits for that
 */
public record PaymentWait(CaseNumber caseNumber, For waitsFor, LocalDateTime dueAt, String hours) {

    /** What a payment waits for. */
    public enum For {
        /** The bank pays at other times of the day, or on working days only. */
        BANK_HOURS,
        /** The special account is short of money (头寸不足): the payment stands in the queue, in order of instruction. */
        MONEY,
        /** Nothing any more. */
        NOTHING
    }
}
