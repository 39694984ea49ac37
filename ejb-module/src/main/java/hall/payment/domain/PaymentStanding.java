package hall.payment.domain;

import hall.shared.PaymentWait;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Where a payment is, for whoever had it instructed.
 *
 * @param waitsFor {@code NOTHING} when it does not wait
 * @param dueAt when the bank opens, null when it does not wait for that
 * @param bankMessage the bank's last words, empty while there are none
 */
public record PaymentStanding(
        String sendSeqNo, PaymentStatus status, PaymentWait.For waitsFor, LocalDateTime dueAt, String bankMessage)
        implements Serializable {}
