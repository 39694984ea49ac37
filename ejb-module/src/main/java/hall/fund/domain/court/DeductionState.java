package hall.fund.domain.court;

/** What became of a court's deduction. */
public enum DeductionState {
    /** One officer entered it; nothing has moved. */
    ENTERED,
    /** A second officer confirmed it: the money has left the account and is on its way to the court. */
    TO_BE_PAID,
    /** The bank refused to pay it, or it came back: the money is owed to the court until it is paid again. */
    RETURNED,
    /** The bank confirmed that the court has it. */
    PAID,
    /** It was withdrawn before it was confirmed. */
    CANCELLED
}
