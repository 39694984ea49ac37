package hall.outbox.domain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** Port: the stored messages. All but {@link #claim} join the caller's transaction. */
public interface OutboxMessages {

    void add(OutboxMessage message);

    /** Channels with a message that is due, leased ones whose lease has ended included. */
    Set<String> channelsDue(LocalDateTime now);

    /**
     * Claims due messages that no unfinished message of the same channel and key precedes; rows locked by others are skipped.
     *
     * @param leasedUntil until when nobody else may claim them
     */
    List<Delivery> claim(String channel, int limit, LocalDateTime now, LocalDateTime leasedUntil);

    /** Ends a message; false when the fence is not ours any more. */
    boolean finish(Delivery delivery, LocalDateTime now);

    /** Puts a message back until {@code dueAt}. */
    void postpone(Delivery delivery, LocalDateTime dueAt, String problem);

    /** A message that can never be delivered as it is; its payload is left out, it may hold personal data. */
    record DeadLetter(long id, String channel, String orderKey, int attempts, LocalDateTime doneAt, String lastError) {}

    List<DeadLetter> deadLetters(long beforeId, int limit);

    long deadLetterCount();

    /** Makes a dead letter. */
    void bury(Delivery delivery, LocalDateTime now, String problem);
}
