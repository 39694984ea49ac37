package hall.notification.service;

import hall.outbox.domain.Delivery;
import hall.outbox.service.Outbox;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Ends a text message that the gateway took. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SmsDeliveries {

    @Inject
    private Outbox outbox;

    public void done(Delivery delivery) {
        outbox.finish(delivery);
    }
}
