/**
 * Long work (长任务): what takes longer than a page may wait. It goes on without the browser, can be left and come back to, and tells
 * how far it is (docs/adr/0018).
 *
 * <ol>
 *   <li>{@code WorkDesk.ask} keeps it in the caller's transaction and wakes a server after the commit; a look every half minute is the
 *       net. {@code WorkDesk.askHere} gives it to the caller at once, for what is so small that nobody should wait for a page twice.
 *   <li>One server at a time has it, by a lease with a fence that each word of progress prolongs. Whoever dies over it loses it when
 *       the lease ends; then it begins again, from the start: what it comes to is written in one transaction at its end.
 *   <li>It ends done, failed for a reason that a person can read, or called off; a worker that was overtaken or called off learns it
 *       with its next word of progress, and writes nothing.
 * </ol>
 *
 * <p>One {@code LongWorker} a kind, found by injection; a kind without one is only told (a list that is being posted, docs/adr/0015).
 */
package hall.work;
