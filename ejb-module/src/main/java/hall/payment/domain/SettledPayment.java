package hall.payment.domain;

import hall.shared.Money;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A payment that the bank confirmed.
 *
 * @param sendSeqNo our number, by which fund and cases know it
 * @param settledAt when the hall took the bank's word in
 * @param hostSerial the bank's serial
 */
public record SettledPayment(
        long id, String sendSeqNo, PaymentReference reference, Money amount, LocalDateTime settledAt, String hostSerial)
        implements Serializable {

    /** As an entry of ours: money that went out. */
    public ReconciliationSheet.OwnEntry entry() {
        return new ReconciliationSheet.OwnEntry(
                sendSeqNo, hostSerial, Money.ZERO.minus(amount), settledAt.toLocalDate());
    }
}
