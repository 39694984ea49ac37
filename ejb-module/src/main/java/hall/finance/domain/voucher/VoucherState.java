package hall.finance.domain.voucher;

/** Where a manual voucher stands. */
public enum VoucherState {
    /** By one officer; nothing is booked. */
    ENTERED,
    /** Booked: a second officer approved it. */
    POSTED,
    /** A second officer refused it. */
    REFUSED,
    /** Who entered it took it back. */
    WITHDRAWN,
    /** Booked, and one officer wants it undone. */
    CANCEL_ASKED,
    /** Undone by a red entry that a second officer approved. */
    CANCELLED;

    /** Whether a second officer is to decide. */
    public boolean isOpen() {
        return this == ENTERED || this == CANCEL_ASKED;
    }
}
