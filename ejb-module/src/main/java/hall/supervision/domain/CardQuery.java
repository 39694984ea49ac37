package hall.supervision.domain;

/** Which cards a list is of; all of them raised in the month looked at. */
public enum CardQuery {
    /** Blue ones, the warnings, that stand. */
    BLUE,
    /** Yellow ones that stand. */
    YELLOW,
    /** Red ones that stand. */
    RED,
    /** Those that were revoked, of whatever colour. */
    REVOKED
}
