package hall.payment.domain;

import java.util.Optional;

/** Port: the batches; joins the caller's transaction. */
public interface PaymentBatches {

    void add(PaymentBatch batch);

    /** The batch with its row locked until the transaction ends. */
    Optional<PaymentBatch> lock(String number);
}
