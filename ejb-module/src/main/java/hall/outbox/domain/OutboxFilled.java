package hall.outbox.domain;

/** Announced inside the transaction that put a message; observed after commit only to wake the dispatcher. */
public record OutboxFilled(String channel) {}
