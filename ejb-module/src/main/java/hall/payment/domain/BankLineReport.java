package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * One movement of an account of the centre as the bank tells of it, by notice or by detail.
 *
 * @param bankSerial the bank's own number of the movement (主机流水号), never used twice
 * @param bankAccount the centre's account that moved
 * @param amount positive
 * @param balanceAfter the account's balance after it, as the bank keeps it
 * @param counterAccount the other side's account, empty when there is none
 * @param counterName the other side's name, empty when there is none
 * @param summary the bank's word for it
 * @param remark what the payer wrote (附言), empty for nothing
 * @param reference our SendSeqNo where the movement is a payment of ours, else empty
 * @param bookedAt the bank's time
 */
public record BankLineReport(
        String bankSerial,
        String bankAccount,
        Direction direction,
        Money amount,
        Money balanceAfter,
        String counterAccount,
        String counterName,
        String summary,
        String remark,
        String reference,
        LocalDateTime bookedAt)
        implements Serializable {

    /** Which way the money went, from the centre's point of view. */
    public enum Direction {
        /** It left the account. */
        OUT,
        /** It arrived. */
        IN
    }
}
