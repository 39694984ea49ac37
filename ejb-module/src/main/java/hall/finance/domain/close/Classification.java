package hall.finance.domain.close;

/** What a difference is, as a finance officer says; the words for people stand in the bundle. */
public enum Classification {
    /** Both sides will have it, on different days (在途). */
    IN_TRANSIT,
    /** The bank must put it right (银行差错). */
    BANK_ERROR,
    /** We must put it right, by an entry of our own (本中心差错). */
    CENTRE_ERROR,
    /** Interest or fees of the bank that are still to be entered (银行计息收费待入账). */
    BANK_INTEREST_OR_FEE,
    /** Nobody knows yet (待查). */
    TO_BE_TRACED
}
