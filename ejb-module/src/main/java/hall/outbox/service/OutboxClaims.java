package hall.outbox.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.MessageHandler.Attempt;
import hall.outbox.domain.OutboxMessages;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * The dispatcher's own short transactions. REQUIRES_NEW: a claim must be committed before the message leaves, whatever the
 * caller is in.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxClaims {

    /** Longer than every time-out of every adapter (15 s), so that a live worker is never overtaken. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final int LONGEST_PAUSE_SECONDS = 30;

    @Inject
    private OutboxMessages messages;

    @Inject
    private Clock clock;

    /**
     * Channels on which a message is due.
     *
     * <p>SUPPORTS: one reading, which claims nothing.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> channelsDue() {
        return messages.channelsDue(LocalDateTime.now(clock));
    }

    /** Claims what is due on a channel for as many hands. */
    public List<Delivery> claim(String channel, int limit) {
        LocalDateTime now = LocalDateTime.now(clock);
        return messages.claim(channel, limit, now, now.plus(LEASE));
    }

    /** Backs off 1, 2, 4 … 30 seconds, or makes a dead letter. */
    public void failed(Delivery delivery, Attempt attempt) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (attempt.outcome() == Attempt.Outcome.DEAD) {
            messages.bury(delivery, now, attempt.problem());
        } else {
            int exponent = Math.min(delivery.attempt() - 1, 5);
            int pause = Math.min(1 << exponent, LONGEST_PAUSE_SECONDS);
            messages.postpone(delivery, now.plusSeconds(pause), attempt.problem());
        }
    }
}
