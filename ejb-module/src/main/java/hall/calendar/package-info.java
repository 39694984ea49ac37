/**
 * The hall's time: its one clock, working days with the official make-up days (调休), and deadlines.
 *
 * <ol>
 *   <li>Everybody injects {@link java.time.Clock}; it stands in Asia/Shanghai and, in the demo only, can be moved forward.
 *   <li>The day of receipt does not count; a last day on a rest day moves on (Civil Code 201, 203).
 *   <li>A year whose official table is not in yet is computed from weekends and statutory days and called provisional.
 *   <li>Moving the clock and publishing a table are facts: they stand in the audit.
 * </ol>
 *
 * <p>Out of scope: which limit a case has (catalogue), and what happens when it passes (supervision).
 */
package hall.calendar;
