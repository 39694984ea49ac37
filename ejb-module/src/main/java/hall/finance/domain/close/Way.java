package hall.finance.domain.close;

/** Which two books disagree. The first four are a chain: bank, payment, case, ledger; what they differ by adds up. */
public enum Way {
    /** The bank's lines against what we instructed and what arrived. */
    BANK_PAYMENT,
    /** Payments the bank confirmed against what their cases have as paid. */
    PAYMENT_CASE,
    /** What cases have as paid, and what arrived, against the ledger's special account (101). */
    CASE_LEDGER,
    /** The balance the bank tells against its own lines: a line we were never shown. */
    BANK_BALANCE,
    /** Holds and releases of payments against the ledger's money in transit (202); moves no money of the special account. */
    HOLD_LEDGER;

    /** Whether a difference of this way is one between the bank's balance and the ledger's. */
    public boolean movesMoney() {
        return this != HOLD_LEDGER;
    }
}
