package hall.payment.domain;

import java.time.LocalDateTime;

/**
 * Announced in the transaction that took in the bank's final word.
 *
 * @param reference what was paid
 * @param status DONE or FAILED
 * @param code the bank's return code
 * @param message the bank's words
 * @param at when the hall took it in
 * @param hostSerial the bank's serial number, empty unless DONE
 * @param bankAccount the special account (专户) that it was paid from
 */
public record PaymentSettled(
        PaymentReference reference,
        String sendSeqNo,
        PaymentStatus status,
        String code,
        String message,
        LocalDateTime at,
        String hostSerial,
        String bankAccount) {}
