package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What happened to a payment on a day, as the day's reconciliation sees it.
 *
 * @param sendSeqNo our number
 * @param caseNumber the case it is for
 * @param amount positive
 * @param at when it was instructed, confirmed or refused
 * @param hostSerial the bank's serial, empty while it has none
 */
public record PaymentMove(
        long id, String sendSeqNo, String caseNumber, Money amount, LocalDateTime at, String hostSerial)
        implements Serializable {

    public PaymentMove {
        hostSerial = hostSerial == null ? "" : hostSerial;
    }
}
