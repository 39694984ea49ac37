package hall.fund.domain.withdrawal;

/** Where a withdrawal's money is. */
public enum WithdrawalState {
    /** Held: off the account, on its way. */
    HELD,
    /** On the card. */
    PAID,
    /** The bank refused, or it came back after it was paid; back on the account. */
    RELEASED
}
