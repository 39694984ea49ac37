/**
 * Measures whole cases inside the server, beside the least that hand-written JDBC needs for the same rows.
 *
 * <ol>
 *   <li>{@code Bench} starts an empty database and a server with the hall's own EAR plus this module, and waits.
 *   <li>{@code server} runs in there: seeds persons, drives the real services as signed-in citizens; sources, bank and SMS gateway
 *       are in-process and answer at once, so that what is measured is the hall.
 *   <li>{@code floor} writes the same rows by hand through the same data source.
 *   <li>The lanes take turns in one run; counters are the database's own and the operating system's.
 * </ol>
 *
 * <p>Never released: no part of this is in {@code hall.ear}.
 */
package hall.bench;
