/**
 * Who is asking, and who is deciding.
 *
 * <ol>
 *   <li>A citizen registers with name, identity number, own card and phone: the registers must answer that these belong
 *       together (ID1, BK1) and a code sent to that phone must come back. A new password without the old one and a new
 *       phone need the same.
 *   <li>A citizen signs in with identity number and password, an officer with name, password and a one-time code (TOTP).
 *   <li>Passwords are kept as Argon2id hashes with their parameters; unknown accounts cost the same work and get the same
 *       words, so nobody learns whether an identity number is registered.
 *   <li>Wrong tries are counted in the database before they are judged: per account from the sixth on each waits longer, up
 *       to 15 minutes; a source that tries many accounts is slowed too.
 *   <li>Money goes to own cards only: the first comes with the registration, each further one by the same two questions, and
 *       which one is chosen is said by its identifier, never by a number from outside.
 *   <li>The system administrator posts officers; the three administrators are three people. What an officer is given to sign
 *       in with is shown once and opens no post before the password is changed.
 *   <li>A change of password, posts, or the end of an officer's right ends the sessions opened before it.
 *   <li>Each read of a person's data by staff or by a machine leaves a line that the person can see.
 * </ol>
 *
 * <p>Out of scope: accounts in the fund, what an officer may decide (four eyes live in casefile), sign-in through the city.
 */
package hall.identity;
