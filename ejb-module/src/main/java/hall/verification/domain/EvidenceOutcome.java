package hall.verification.domain;

/** What a source's answer means to us (domain.md §6.2). Only {@link #DENIED} speaks against the applicant. */
public enum EvidenceOutcome {
    /** The source confirms the fact asked for. */
    CONFIRMED,
    /** The source says the fact is not so. */
    DENIED,
    /** Nothing found; never equals "no". */
    NO_RECORD,
    /** Several hits; an officer chooses. */
    AMBIGUOUS,
    /** Found, but a field differs from ours (name variant, old number). */
    MISMATCH,
    /** The source's own data is older than the type allows. */
    STALE,
    /** No usable answer: silence, fault, garbage, wrong signature, wrong person. Asked again; never held against anyone. */
    UNAVAILABLE;

    /** Whether the answer is one: all but {@link #UNAVAILABLE} end the request. */
    public boolean isAnswer() {
        return this != UNAVAILABLE;
    }
}
