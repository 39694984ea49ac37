package hall.bench.server;

/** The steps whose time is told apart. Those of a case's way begin where the one before ended. */
public enum Step {
    /** Until the receipt is there. */
    LODGE,
    /** Until the last answer is stored. */
    EVIDENCE,
    /** Until the case lies at the first post, for items that people decide. */
    HAND_OVER,
    /** An officer looks the case up, with everything in it: once a post. */
    FIND,
    /** Acceptance or review: taken, decided, left to the next post. */
    ACT,
    /** Approval: taken, decided, money held and order written. */
    APPROVE,
    /** The machine: until the order is on its way to the bank. People: all three posts. */
    DECIDE,
    /** Until the case is closed. */
    PAY,
    /** From the click to the closed case. */
    WHOLE
}
