/**
 * Evidence: what the city's data centre, the bank and the centre's own books say, kept whole with the case.
 *
 * <ol>
 *   <li>A question is a row and an outbox message in the transaction of the case; it is asked with no transaction open.
 *   <li>An answer is stored once, canonical and hashed; the database refuses to change or remove it.
 *   <li>No usable answer is no answer: the question stays open and is asked again, at most half a minute apart. It never
 *       becomes evidence, so it can never speak against anyone.
 *   <li>Every question leaves a line the person can see (who asked whom, what, why).
 * </ol>
 *
 * <p>Out of scope: what evidence means for an application; that is the rule sets' business.
 */
package hall.verification;
