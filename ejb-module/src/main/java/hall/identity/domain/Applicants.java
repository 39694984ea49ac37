package hall.identity.domain;

/** Port: registered persons as values, read in the caller's transaction. */
public interface Applicants {

    /** The registered person; refuses with {@code IDENTITY-001} when there is none. */
    Applicant byPersonId(long personId);

    /** The same person with all own cards; the same refusal. */
    Payee payee(long personId);
}
