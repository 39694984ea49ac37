package hall.notification.service;

import hall.material.domain.MaterialInfected;
import hall.outbox.service.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The one message about a file: that it was found infected. */
@ApplicationScoped
public class MaterialMessages {

    @Inject
    private Outbox outbox;

    void infected(@Observes MaterialInfected event) {
        outbox.put(
                SmsMessageHandler.CHANNEL,
                "material:" + event.materialId(),
                CaseMessages.message(event.phone(), "infected", event.name()));
    }
}
