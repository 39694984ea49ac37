package hall.payment.domain;

/** Where an instruction is (domain.md §4.2); the legal moves stand in {@link PaymentTransitions}. */
public enum PaymentStatus {
    /** Written with the approval; nothing has left the hall. */
    INSTRUCTED,
    /** About to leave or gone; the answer is not in. */
    SENT,
    /** No usable answer: the bank is asked by query. */
    UNKNOWN,
    /** The bank took nothing because the special account is short of money: asked for again, then sent again, in its turn. */
    QUEUED,
    /** The bank confirmed. */
    DONE,
    /** The bank refused; no money moved. */
    FAILED,
    /** The bank contradicts our books: a person looks. */
    FROZEN;

    /** Whether the bank's word is final for the hall. */
    public boolean isSettled() {
        return this == DONE || this == FAILED || this == FROZEN;
    }
}
