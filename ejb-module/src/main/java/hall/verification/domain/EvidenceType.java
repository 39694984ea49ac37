package hall.verification.domain;

import java.time.Duration;

/**
 * What kind of fact is asked for, of whom, and how old the source's own data may be (domain.md §6.2).
 */
public enum EvidenceType {
    /** ID1: name and identity number agree, the person lives. */
    PERSON_IDENTITY("ID1", Source.POLICE, Duration.ofDays(30)),
    /** ID2: the household a person is registered with. */
    HOUSEHOLD("ID2", Source.POLICE, Duration.ofDays(30)),
    /** MR1: marriage register. */
    MARRIAGE("MR1", Source.CIVIL_AFFAIRS, Duration.ofDays(7)),
    /** RE1: a contract of purchase of a new home in the housing department's register. */
    HOME_CONTRACT("RE1", Source.HOUSING, Duration.ofDays(1)),
    /** SB1: the social-security card of an identity number. */
    SOCIAL_SECURITY_CARD("SB1", Source.SOCIAL_SECURITY, Duration.ofDays(30)),
    /** BK1: name, identity number, account and phone agree (四要素); must be of the same day. */
    BANK_ACCOUNT("BK1", Source.BANK, Duration.ZERO),
    /** The centre's own personal account. */
    FUND_ACCOUNT("OWN", Source.CENTRE, Duration.ZERO),
    /** The centre's own loan and its repayments. */
    FUND_LOAN("OWN", Source.CENTRE, Duration.ZERO),
    /** What the centre's own books say was withdrawn for a contract of purchase, by whomever. */
    HOME_WITHDRAWALS("OWN", Source.CENTRE, Duration.ZERO);

    /** Who answers. */
    public enum Source {
        POLICE,
        CIVIL_AFFAIRS,
        HOUSING,
        SOCIAL_SECURITY,
        BANK,
        CENTRE
    }

    private final String operation;
    private final Source source;
    private final Duration maximumAge;

    EvidenceType(String operation, Source source, Duration maximumAge) {
        this.operation = operation;
        this.source = source;
        this.maximumAge = maximumAge;
    }

    /** The operation of the data centre, {@code OWN} for the centre's own books. */
    public String operation() {
        return operation;
    }

    public Source source() {
        return source;
    }

    /** How old the source's data may be when it answers; zero means: of the same day. */
    public Duration maximumAge() {
        return maximumAge;
    }

    public boolean isOwn() {
        return source == Source.CENTRE;
    }
}
