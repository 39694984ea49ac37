package hall.finance.domain.close;

/** Where a difference stands. */
public enum ItemState {
    /** It is there. */
    OPEN,
    /** A finance officer set it against others, or against nothing where it moves no money, with the reason. */
    RESOLVED,
    /** By itself: both sides have it now, on different days. */
    SETTLED,
    /** By itself: seen again, there is no difference. */
    VANISHED
}
