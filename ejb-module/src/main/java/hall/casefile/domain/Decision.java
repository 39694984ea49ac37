package hall.casefile.domain;

/** What was decided in a stage. */
public enum Decision {
    APPLIED,
    ACCEPTED,
    REFUSED,
    PASSED,
    SENT_BACK,
    GRANTED,
    DENIED,
    PAID,
    PAYMENT_RETURNED,
    RETRACTED;

    /** Whether it must say why: whatever does not go on. */
    public boolean needsReason() {
        return this == REFUSED || this == SENT_BACK || this == DENIED;
    }
}
