package hall.bench.server;

/** The steps whose time is told apart; each begins where the one before ended. */
public enum Step {
    /** Until the receipt is there. */
    LODGE,
    /** Until the last answer is stored. */
    EVIDENCE,
    /** Until the order is on its way to the bank. */
    DECIDE,
    /** Until the case is closed. */
    PAY,
    /** From the click to the closed case. */
    WHOLE
}
