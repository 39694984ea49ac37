package hall.payment.domain;

/** Where a batch is. */
public enum BatchStatus {
    /** Put together; nothing has left the hall. */
    BUILT,
    /** About to leave or gone; what the bank says of it is asked by BDC107. */
    SENT,
    /** Its result file was read; what it left open is asked for payment by payment. */
    CONCLUDED,
    /** The bank did not take it: its payments go singly. */
    DISSOLVED;

    /** Whether nothing more becomes of it. */
    public boolean isEnded() {
        return this == CONCLUDED || this == DISSOLVED;
    }
}
