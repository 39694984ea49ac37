package hall.outbox.domain;

import java.util.Optional;

/**
 * Announced inside the transaction that put a message; observed after commit only, to wake the dispatcher.
 *
 * @param leased the message when it was leased to this server as it was put, so that nobody has to claim it
 */
public record OutboxFilled(String channel, Optional<Delivery> leased) {}
