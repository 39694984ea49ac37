package hall.finance.domain.close;

/** Where the close of a day stands. */
public enum DayState {
    /** Its books were compared; anything may still change. */
    RECONCILED,
    /** One officer proposes to close it exactly as seen. */
    PREPARED,
    /** Another has closed it; no entry can be of this day any more. */
    CLOSED
}
