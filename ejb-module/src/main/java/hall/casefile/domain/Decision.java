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
    RETRACTED,
    AMENDMENT_ASKED,
    AMENDED,
    ABANDONED,
    /** The applicant has the returned payment sent to another own card (重新支付). */
    PAID_AGAIN;

    /** Whether it must say why: whatever does not go on. */
    public boolean needsReason() {
        return isRefusal() || this == SENT_BACK;
    }

    /** Whether it ends a case against the applicant, by a letter (决定书). */
    public boolean isRefusal() {
        return this == REFUSED || this == DENIED;
    }
}
