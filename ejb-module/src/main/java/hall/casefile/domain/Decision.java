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
    RETRACTED
}
