package hall.audit.domain;

/** What the security log tells apart: refusals and attacks, never facts. */
public enum SecurityEventKind {
    WRONG_PASSWORD,
    WRONG_ONE_TIME_CODE,
    SIGN_IN_THROTTLED,
    WRONG_SMS_CODE,
    REGISTERS_DISAGREE,
    ENROLMENT_THROTTLED,
    CSRF_REFUSED,
    RATE_LIMITED,
    ACCESS_REFUSED,
    FILE_REFUSED,
    SESSION_ENDED,
    PARTNER_REFUSED
}
