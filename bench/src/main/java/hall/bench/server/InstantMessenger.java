package hall.bench.server;

import hall.notification.domain.Messenger;
import hall.shared.MobileNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** A gateway that takes every message at once. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InstantMessenger implements Messenger {

    @Override
    public boolean send(String messageId, MobileNumber to, String text) {
        return true;
    }
}
