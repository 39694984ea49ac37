/**
 * Messages to the world outside, written in the transaction of the fact and sent after it.
 *
 * <ol>
 *   <li>{@code Outbox.put} writes a row in the caller's transaction and wakes the dispatcher after commit; a timer is the
 *       safety net.
 *   <li>A message that nothing can precede ({@code Outbox.putFirst}) is leased to this server as it is put, and worked after
 *       commit without a claim; the lease's end is its safety net.
 *   <li>Several workers claim rows with SKIP LOCKED, a fencing token and a lease longer than all time-outs.
 *   <li>Order is kept per (order key, channel): a row waits for the unfinished row before it.
 *   <li>A failed attempt backs off (1, 2, 4 … 60 seconds, at most a minute apart); what can never succeed becomes a dead
 *       letter and stays visible.
 *   <li>At least once: receivers are idempotent by the message's id or business key.
 * </ol>
 *
 * <p>One {@code MessageHandler} per channel, found by injection. Out of scope: what the messages mean.
 */
package hall.outbox;
