package hall.outbox.service;

import hall.outbox.domain.Delivery;
import hall.outbox.domain.OutboxFilled;
import hall.outbox.domain.OutboxMessage;
import hall.outbox.domain.OutboxMessages;
import hall.shared.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Puts messages and ends them; MANDATORY, because a message belongs to the transaction of its fact. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private OutboxMessages messages;
    private Event<OutboxFilled> filled;
    private Clock clock;

    protected Outbox() {}

    @Inject
    public Outbox(OutboxMessages messages, Event<OutboxFilled> filled, Clock clock) {
        this.messages = messages;
        this.filled = filled;
        this.clock = clock;
    }

    /**
     * Puts a message.
     *
     * @param channel who delivers it: {@code evidence}, {@code bank}, {@code sms}
     * @param orderKey messages of one channel with the same key are delivered in order
     * @return the message's id
     */
    public long put(String channel, String orderKey, Facts payload) {
        OutboxMessage message = new OutboxMessage(channel, orderKey, payload, LocalDateTime.now(clock));
        messages.add(message);
        filled.fire(new OutboxFilled(channel, Optional.empty()));
        return message.id();
    }

    /**
     * Puts a message that no unfinished one of its channel and key can precede. It is leased to this server from the beginning and
     * delivered after commit without being claimed; should this server die, the lease ends and anybody claims it.
     *
     * @return the message's id
     */
    public long putFirst(String channel, String orderKey, Facts payload) {
        LocalDateTime now = LocalDateTime.now(clock);
        OutboxMessage message = new OutboxMessage(channel, orderKey, payload, now);
        Delivery leased = message.lease(now.plus(OutboxClaims.LEASE));
        messages.add(message);
        filled.fire(new OutboxFilled(channel, Optional.of(leased)));
        return message.id();
    }

    /**
     * Ends a delivered message in the transaction that stores its result.
     *
     * @return false when another worker took it over meanwhile: the caller stores nothing
     */
    public boolean finish(Delivery delivery) {
        return messages.finish(delivery, LocalDateTime.now(clock));
    }
}
