/**
 * The hall's own door for other authorities: who may call what, and that each message is executed once.
 *
 * <p>A partner is known by the SHA-256 fingerprint of its certificate; the certificate lies in the hall's trust store, its rights
 * in {@code partners.properties} beside it (docs/operations.md), and both are taken over into the tables {@code partner} and
 * {@code partner_right}. The door (web-module) has checked the signature before anything here is asked.
 *
 * <p>Operations: {@code Ping}, {@code PullCaseProgress}, {@code GetItemGuide}, and the bank's {@code AccChangeNotice}.
 *
 * <p>Out of scope: what is told, which belongs to the areas {@code casefile} and {@code catalogue}; the messages' form, which
 * belongs to the door; the partners that the hall calls, which belong to {@code integration}.
 */
package hall.exchange;
