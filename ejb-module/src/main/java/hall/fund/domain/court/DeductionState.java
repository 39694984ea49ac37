package hall.fund.domain.court;

/** What became of a court's deduction. */
public enum DeductionState {
    /** One officer entered it; nothing has moved. */
    ENTERED,
    /** A second officer confirmed it: the money has left the account and is owed to the court. */
    TO_BE_PAID,
    /** It was withdrawn before it was confirmed. */
    CANCELLED
}
