package hall.payment.domain;

import java.util.List;
import java.util.Optional;

/** Port: what officers found out about frozen payments; joins the caller's transaction, under the lock of the payment. */
public interface PaymentRulings {

    void add(PaymentRuling ruling);

    /** Whether one that waits or was confirmed names the line. */
    boolean isNamed(String bankSerial);

    /** The one that waits to be confirmed. */
    Optional<PaymentRuling> waiting(String sendSeqNo);

    /** Those of payments that came back which wait to be confirmed, with an id above {@code after}, by id. */
    List<PaymentRuling> comingBack(long after, int limit);
}
