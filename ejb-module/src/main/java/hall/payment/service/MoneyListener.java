package hall.payment.service;

import hall.payment.domain.MoneyArrived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Money arrived: who waits for it first is tried at once, in the transaction that keeps the arrival. */
@ApplicationScoped
public class MoneyListener {

    private PaymentQueue queue;

    protected MoneyListener() {}

    @Inject
    public MoneyListener(PaymentQueue queue) {
        this.queue = queue;
    }

    public void on(@Observes MoneyArrived arrived) {
        queue.releaseFirst();
    }
}
