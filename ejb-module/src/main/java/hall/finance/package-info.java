/**
 * The finance officers' business with the books (财务): the day's close with its reconciliation, manual vouchers, closed periods and
 * statements.
 *
 * <p>Requirements: (1) a day that is over is reconciled three ways, case, ledger and bank line, and every difference is an item with an
 * owner and a clock; (2) the bank's balance less the ledger's is, to the cent, the sum of the differences; (3) a day closes when each
 * difference is classified, in order of days, by two officers; (4) what is closed takes no entry any more: the database refuses it.
 *
 * <p>Out of scope: the ledger itself and who writes into it by law (fund); instructions and the bank's lines (payment).
 */
package hall.finance;
