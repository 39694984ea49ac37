package hall.fund.domain.contribution;

/** Why a confirmed list was not posted although money was there. */
public enum ListTrouble {
    /** An account on it was sealed, closed, moved or paid for since: draw the list again. */
    STALE,
    /** Two lists wait for the same amount and the payer named none. */
    AMBIGUOUS,
    /** The employer's state does not allow it any more. */
    EMPLOYER
}
