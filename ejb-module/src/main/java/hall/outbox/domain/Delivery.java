package hall.outbox.domain;

import hall.shared.Facts;

/**
 * A claimed message on its way.
 *
 * @param id the message's id, stable over attempts
 * @param fence the claim's token; finishing with an older token changes nothing
 * @param attempt 1 for the first
 */
public record Delivery(long id, String channel, String orderKey, Facts payload, long fence, int attempt) {}
