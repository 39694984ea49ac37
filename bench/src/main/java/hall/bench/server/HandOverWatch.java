package hall.bench.server;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

/** Sees a case go on after its evidence, once that is committed: one that people decide lies at its first post then. */
@Decorator
@Priority(1)
public abstract class HandOverWatch implements MessageHandler {

    private static final String CHANNEL = "case";

    @Inject
    @Delegate
    @Any
    private MessageHandler handler;

    @Inject
    private CaseWatch watch;

    @Override
    public Attempt deliver(Delivery delivery) {
        Attempt attempt = handler.deliver(delivery);
        if (handler.channel().equals(CHANNEL)) {
            watch.handedOver(delivery.payload().text("caseNumber"));
        }
        return attempt;
    }
}
