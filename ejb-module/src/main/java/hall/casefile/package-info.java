/**
 * The case (办件): what the office keeps of an application, its four stages and the payment, who decided what and why.
 *
 * <ol>
 *   <li>Legal moves are one table, {@code StageTransitions}; the verbs of {@code CaseFile} are the only doors.
 *   <li>An assessment is a pure function over kept inputs, stored with its hash; {@code ./hall replay} decides every case
 *       again and compares.
 *   <li>A machine only grants, and in full. Anything else is a person's: a failed or unknown condition, the applicant's own
 *       choice, a human review.
 *   <li>An outage can never become a refusal: a case waits for its sources.
 *   <li>One case per submission, whatever is clicked twice.
 *   <li>Nobody decides two stages of a case, or a case of their own, their spouse's or their employer's.
 * </ol>
 *
 * <p>The engine knows no business: {@code CaseHandler} is the SPI. Out of scope: money and accounts (fund, payment).
 */
package hall.casefile;
