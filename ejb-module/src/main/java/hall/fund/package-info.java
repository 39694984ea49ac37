/**
 * The centre's own business: personal accounts, the ledger, loans, withdrawals and the policy parameters they obey.
 *
 * <p>Requirements: (1) every yuan moves by a posting, one row one transfer, that nothing changes or removes; (2) a person's
 * stored balance is the sum of the postings and of the journal rows; (3) the same event can be posted once, by a unique
 * business key; (4) money is held when the bank is instructed, final when the bank confirms, back when it refuses; (5) what
 * all persons together take for one loan stays within what was repaid: the loan's row is locked first, the account's second; (6) what
 * an account's or employer's state allows stands in one table each; (7) what courts freeze is held in the order received, never
 * more than the balance; (8) a correction points to what it undoes, and undoes it once; (9) one person has one account.
 *
 * <p>Names follow JGJ/T 320-2014 in English; the standard's Pinyin field name stands in the Javadoc.
 *
 * <p>Out of scope here: how a case is decided (casefile), how money reaches a card (payment).
 */
package hall.fund;
