/**
 * Money on its way to a card: instructions to the bank and what became of them.
 *
 * <p>Requirements: (1) one number ({@code SendSeqNo}) is one payment, whatever is repeated, lost or late; (2) SENT commits
 * before bytes leave, so that a crash can never hide a sending; (3) silence is UNKNOWN and is asked by query (BDC110), never
 * paid again, except with the same number when the bank says it never heard of it; (4) at most one live instruction per case
 * stands in the database, by a unique key; (5) what contradicts our books is frozen for a person and raises an alarm.
 *
 * <p>Out of scope: why money is paid (fund), batch payments (BDC103) and the day's reconciliation.
 */
package hall.payment;
