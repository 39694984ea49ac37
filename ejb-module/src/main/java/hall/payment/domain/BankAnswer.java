package hall.payment.domain;

import java.time.LocalDateTime;

/**
 * What the bank says of an order, after the adapter checked that number and amount are ours.
 *
 * @param status done, failed, still unknown, or the bank never heard of it
 * @param code the bank's return code, empty when it did not answer
 * @param message the bank's words (for FAILED shown to the applicant)
 * @param hostSerial the bank's serial number, empty unless DONE
 * @param bankTime the bank's time of the answer, null when it did not answer
 */
public record BankAnswer(Status status, String code, String message, String hostSerial, LocalDateTime bankTime) {

    /** The fate of an order as far as we know it. */
    public enum Status {
        /** The money is on the card. */
        DONE,
        /** The bank refused; no money moved and none will. */
        FAILED,
        /** No answer, an unusable one, or "processing": ask again by query, never pay again. */
        UNKNOWN,
        /** Only from a query: the bank has no such order; the same number may be sent again. */
        NO_SUCH_ORDER,
        /** The special account cannot pay it now (头寸不足): the bank took nothing; it is asked for before it goes again. */
        SHORT_OF_MONEY,
        /** The answer contradicts our order (amount, account): the order is frozen for a person. */
        CONTRADICTION,
        /** Signed, but about a number we did not ask for: kept as an alarm; of our order we know as little as before. */
        STRAY
    }

    /** An answer about another number. */
    public static BankAnswer stray(String number, String code, LocalDateTime bankTime) {
        return new BankAnswer(Status.STRAY, code, "the answer is about number " + number, "", bankTime);
    }

    public static BankAnswer unknown(String message) {
        return new BankAnswer(Status.UNKNOWN, "", message, "", null);
    }
}
