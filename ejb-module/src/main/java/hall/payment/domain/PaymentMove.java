package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What happened to a payment on a day, as the day's reconciliation sees it.
 *
 * @param sendSeqNo our number
 * @param reference what it is for: a case number, or something of the fund's own
 * @param amount positive
 * @param at when it was instructed, confirmed or refused
 * @param hostSerial the bank's serial, empty while it has none
 */
public record PaymentMove(
        long id, String sendSeqNo, String reference, Money amount, LocalDateTime at, String hostSerial)
        implements Serializable {

    public PaymentMove {
        hostSerial = hostSerial == null ? "" : hostSerial;
    }

    /** The case it is for, empty for what is no case. */
    public String caseNumber() {
        return isOfCase() ? reference : "";
    }

    /** Whether a case is paid by it. */
    public boolean isOfCase() {
        return new PaymentReference(reference).caseNumber().isPresent();
    }
}
