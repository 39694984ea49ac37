package hall.notification.service;

import hall.notification.domain.Messenger;
import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.shared.MobileNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands text messages to the gateway; the gateway drops a repeated id, so a crash in between sends nothing twice. */
@ApplicationScoped
public class SmsMessageHandler implements MessageHandler {

    static final String CHANNEL = "sms";

    @Inject
    private Messenger messenger;

    @Inject
    private SmsDeliveries deliveries;

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Attempt deliver(Delivery delivery) {
        boolean taken = messenger.send(
                delivery.payload().text("messageId"),
                new MobileNumber(delivery.payload().text("phone")),
                delivery.payload().text("text"));
        if (!taken) {
            return Attempt.retry("gateway did not take it");
        }
        deliveries.done(delivery);
        return Attempt.FINISHED;
    }
}
