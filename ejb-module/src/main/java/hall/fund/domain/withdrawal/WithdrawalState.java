package hall.fund.domain.withdrawal;

/** Where a withdrawal's money is. */
public enum WithdrawalState {
    /** Held: off the account, on its way. */
    HELD,
    /** On the card. */
    PAID,
    /** The bank refused; back on the account. */
    RELEASED
}
