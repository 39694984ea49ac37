package hall.payment.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.payment.domain.BatchGateway;
import hall.payment.domain.BatchGateway.Answer;
import hall.payment.domain.BatchGateway.ResultFile;
import hall.payment.domain.BatchGateway.Said;
import hall.payment.domain.BatchOrder;
import hall.payment.domain.BatchResult;
import hall.payment.service.BatchDelivery.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Delivers batches: hands a file over that never left, asks how far the bank is with one that left, and takes its results in, each
 * row by a transaction of its own. What the file leaves open is asked for payment by payment.
 */
@ApplicationScoped
public class BatchMessageHandler implements MessageHandler {

    /** At this attempt an unreadable file is given up, and each payment is asked for by its own number. */
    private static final int PATIENCE = 3;

    private BatchDelivery batches;
    private PaymentDelivery payments;
    private BatchGateway bank;

    protected BatchMessageHandler() {}

    @Inject
    public BatchMessageHandler(BatchDelivery batches, PaymentDelivery payments, BatchGateway bank) {
        this.batches = batches;
        this.payments = payments;
        this.bank = bank;
    }

    @Override
    public String channel() {
        return BatchBuilding.CHANNEL;
    }

    @Override
    public Attempt deliver(Delivery delivery) {
        String number = delivery.payload().text("batch");
        Step step = batches.prepare(delivery, number);
        if (step.order() == null) {
            return Attempt.FINISHED;
        }
        Answer answer = step.send() ? bank.pay(step.order()) : bank.query(step.order());
        if (answer.said() == Said.NO_SUCH_BATCH && !step.send()) {
            Optional<BatchOrder> again = batches.sendAgain(number);
            answer = again.isPresent() ? bank.pay(again.get()) : Answer.unknown();
        }
        return switch (answer.said()) {
            case FINISHED -> results(delivery, step.order());
            case SHORT_OF_MONEY, NOT_TAKEN -> {
                batches.dissolve(delivery, number, answer.said(), answer.code());
                yield Attempt.FINISHED;
            }
            case WORKING -> Attempt.retry("the bank works on the batch");
            case NO_SUCH_BATCH, UNKNOWN -> Attempt.retry("the bank has not answered yet");
        };
    }

    private Attempt results(Delivery delivery, BatchOrder order) {
        ResultFile file = bank.download(order);
        if (!file.problem().isEmpty()) {
            if (delivery.attempt() < PATIENCE) {
                return Attempt.retry(file.problem());
            }
            batches.concludeUnread(delivery, order.number(), file.problem());
            return Attempt.FINISHED;
        }
        BatchResult result = BatchResult.of(order, file.rows());
        result.answers().forEach(payments::settleFromBatch);
        batches.conclude(delivery, order.number(), result);
        return Attempt.FINISHED;
    }
}
