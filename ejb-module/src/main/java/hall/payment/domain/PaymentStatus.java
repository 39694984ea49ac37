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
    FROZEN,
    /** The bank confirmed, and the money came back afterwards (退汇), as two officers found: nothing of it is paid. */
    CAME_BACK;

    /** Whether the bank's word is final for the hall. */
    public boolean isSettled() {
        return this == DONE || this == FAILED || this == FROZEN || this == CAME_BACK;
    }

    /** Whether it is over and nothing is paid by it, so that the same may be paid by another. */
    public boolean isVoid() {
        return this == FAILED || this == CAME_BACK;
    }
}
