package hall.verification.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler;
import hall.verification.domain.EvidenceAnswer;
import hall.verification.domain.EvidenceQuery;
import hall.verification.domain.EvidenceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks a source; silence means the question stays open and is asked again. */
@ApplicationScoped
public class EvidenceMessageHandler implements MessageHandler {

    @Inject
    private EvidenceSource source;

    @Inject
    private EvidenceService evidence;

    @Override
    public String channel() {
        return EvidenceService.CHANNEL;
    }

    @Override
    public Attempt deliver(Delivery delivery) {
        EvidenceQuery query = EvidenceMessages.query(delivery.payload());
        EvidenceAnswer answer = source.ask(query);
        if (!answer.outcome().isAnswer()) {
            return Attempt.retry(answer.problem());
        }
        evidence.receive(delivery, query, answer);
        return Attempt.FINISHED;
    }
}
