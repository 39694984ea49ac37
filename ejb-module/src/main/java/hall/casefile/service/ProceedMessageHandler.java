package hall.casefile.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.shared.BusinessException;
import hall.shared.ClosedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a case go on when its evidence is in. What the rules refuse on the way is not an error: people decide then. */
@ApplicationScoped
public class ProceedMessageHandler implements MessageHandler {

    static final String CHANNEL = "case";

    @Inject
    private AutomaticDecisionService decisions;

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public Attempt deliver(Delivery delivery) {
        try {
            decisions.proceed(delivery);
        } catch (ClosedDay behind) {
            // No refusal of the case: it waits until the clock is right again.
            throw behind;
        } catch (BusinessException refused) {
            decisions.handToPeople(delivery, refused.code());
        }
        return Attempt.FINISHED;
    }
}
