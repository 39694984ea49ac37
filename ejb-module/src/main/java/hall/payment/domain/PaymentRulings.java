package hall.payment.domain;

import java.util.Optional;

/** Port: what officers found out about frozen payments; joins the caller's transaction, under the lock of the payment. */
public interface PaymentRulings {

    void add(PaymentRuling ruling);

    /** Whether one that waits or was confirmed names the line. */
    boolean isNamed(String bankSerial);

    /** The one that waits to be confirmed. */
    Optional<PaymentRuling> waiting(String sendSeqNo);
}
