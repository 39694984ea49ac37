/**
 * Starts and stops the whole hall on one machine: database, stand-in city, application server.
 *
 * <ol>
 *   <li>{@code HallProcess} is the programmable form, used by the command line, the system tests (which kill parts of it) and
 *       the bench.
 *   <li>Everything that lasts lies in one data directory; secrets and keys are made there at the first start.
 *   <li>Each child runs in a session of its own, so that Ctrl-C reaches only the launcher, which stops them in order: the
 *       server drains first, then the city, then the database.
 *   <li>What a person can mend is told in one line: what, why, cure.
 * </ol>
 *
 * <p>Out of scope: production set-ups, which have a service manager and a database of their own (docs/operations.md).
 */
package hall.launcher;
