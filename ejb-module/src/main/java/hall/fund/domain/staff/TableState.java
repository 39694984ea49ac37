package hall.fund.domain.staff;

import hall.shared.BusinessException;

/** Where a clerk's table stands. */
public enum TableState {
    /** Kept, and being read or waiting for it. */
    RECEIVED,
    /** Of no use: it could not be read, its clerk called it off, or it was handed in again when what was read held no more. */
    DROPPED,
    /** Read and checked; nothing changed yet. */
    READ,
    /** Its good lines are taken over. */
    APPLIED,
    /** They are taken back. */
    UNDONE;

    /** Refuses with {@code CONTRIBUTION-042} a table that stands elsewhere. */
    void require(TableState expected) {
        if (this != expected) {
            throw new BusinessException("CONTRIBUTION-042", this);
        }
    }
}
