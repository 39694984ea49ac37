package hall.bench.server;

import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/** A bank that pays at once. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InstantBank implements PaymentGateway {

    @Inject
    private CaseWatch watch;

    @Override
    public BankAnswer pay(PaymentOrder order) {
        watch.instructed(order.reference());
        return answer(order);
    }

    @Override
    public BankAnswer query(PaymentOrder order) {
        return answer(order);
    }

    private static BankAnswer answer(PaymentOrder order) {
        return new BankAnswer(BankAnswer.Status.DONE, "0000", "", serialOf(order.sendSeqNo()), order.sentAt());
    }

    /** The bank's own number of a payment. */
    public static String serialOf(String sendSeqNo) {
        return "B" + sendSeqNo;
    }
}
