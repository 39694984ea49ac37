/**
 * The deployed whole, from outside: pages in a browser, HTTP, SOAP. Each class is a {@code @SystemTest} and ends in {@code IT}.
 *
 * <p>What cannot be seen from outside (transactions, roles on beans, the persistence provider) is tested inside the server, in
 * {@code hall.system.inside}. Tests that kill the server or take minutes carry {@code @Tag("long")}.
 *
 * <p>One server, one database and one stand-in city serve all classes, which run one after the other: a test must not rely on
 * an empty database, and must put back what it changed for all (faults of the city, for instance).
 */
package hall.system;
