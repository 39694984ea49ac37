package hall.notification.domain;

import hall.shared.MobileNumber;

/** Port: the SMS gateway. Called with no transaction open. */
public interface Messenger {

    /**
     * Hands a message over; the gateway sends a repeated id only once.
     *
     * @param messageId our id of the message
     * @return whether the gateway took it; false means: try again later
     */
    boolean send(String messageId, MobileNumber to, String text);
}
