/**
 * Supervision (效能监察): who watches that the office keeps its limits, and what is put down when it does not.
 *
 * <ol>
 *   <li>A card is raised once for one rule and one run of a clock: the database's unique key says so, whatever is killed,
 *       doubled, or moved back. It is never deleted; a supervisor may revoke it, with a reason.
 *   <li>What is decided late is seen in the transaction of the decision; what lies late is found by the sweep.
 *   <li>Before a stage's limit passes its post gets a warning, blue, once for one run of the stage. It is a card like the others
 *       but says nothing against anybody, and is no longer shown to the post when the stage is over.
 *   <li>While an applicant is asked for something our clocks stand still. That one of our own sources is silent is shown, and
 *       stops nothing.
 *   <li>A figure and the list behind it have one condition; a chart and its table one query.
 *   <li>A supervisor changes no case. Who looks at one leaves a line in the person's access log.
 * </ol>
 *
 * <p>Reads cases through the ports of casefile; its lists are a read model over the tables of cases and cards together, by
 * their names in queries, and write none of them. Out of scope: orders of supervision (督办), ratings, exports.
 */
package hall.supervision;
