package hall.work.domain;

/** Where a long work stands. */
public enum WorkState {
    /** Kept; nobody has begun. */
    WAITING,
    /** Somebody has it, as long as the lease lasts. */
    RUNNING,
    DONE,
    /** It cannot be done; {@link LongWork#failure} says why. */
    FAILED,
    CALLED_OFF
}
