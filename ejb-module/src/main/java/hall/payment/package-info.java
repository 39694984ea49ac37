/**
 * Money on its way to a card and on the special account: instructions and batches to the bank, what became of them, and the bank's
 * own lines.
 *
 * <p>Requirements: (1) one number ({@code SendSeqNo}) is one payment, whatever is repeated, lost or late; (2) SENT commits
 * before bytes leave, so that a crash can never hide a sending; (3) silence is UNKNOWN and is asked by query (BDC110, BDC107), never
 * paid again, except with the same number when the bank says it never heard of it; (4) at most one live instruction per case
 * stands in the database, by a unique key; (5) what contradicts our books is frozen for a person and raises an alarm; (6) outside
 * the bank's hours, and while the special account is short of money, payments wait, in order of instruction, and the case says
 * so; (7) each line of the bank's statement is kept once, whether it comes by notice or by detail, and an arrival is announced in
 * the transaction that keeps it.
 *
 * <p>Out of scope: why money is paid, and who books what arrived (fund); closing the day with what {@code ReconciliationSheet}
 * finds.
 */
package hall.payment;
