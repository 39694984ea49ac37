package hall.payment.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.payment.domain.BankAnswer;
import hall.payment.domain.PaymentGateway;
import hall.payment.domain.PaymentOrder;
import hall.payment.service.PaymentDelivery.Next;
import hall.payment.service.PaymentDelivery.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Delivers instructions to the bank: pays what never left, asks about everything else. */
@ApplicationScoped
public class BankMessageHandler implements MessageHandler {

    private PaymentDelivery payments;
    private PaymentGateway bank;

    protected BankMessageHandler() {}

    @Inject
    public BankMessageHandler(PaymentDelivery payments, PaymentGateway bank) {
        this.payments = payments;
        this.bank = bank;
    }

    @Override
    public String channel() {
        return PaymentService.CHANNEL;
    }

    @Override
    public Attempt deliver(Delivery delivery) {
        String sendSeqNo = delivery.payload().text("sendSeqNo");
        Step step = payments.prepare(delivery, sendSeqNo);
        if (step.next() == Next.NOTHING) {
            return Attempt.FINISHED;
        }
        BankAnswer answer = step.next() == Next.PAY ? bank.pay(step.order()) : bank.query(step.order());
        if (answer.status() == BankAnswer.Status.NO_SUCH_ORDER && step.next() == Next.QUERY) {
            Optional<PaymentOrder> again = payments.sendAgain(sendSeqNo);
            if (again.isPresent()) {
                answer = bank.pay(again.get());
            }
        }
        return payments.settle(delivery, sendSeqNo, answer);
    }
}
