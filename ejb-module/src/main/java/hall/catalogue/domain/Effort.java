package hall.catalogue.domain;

/** What an item asks of the applicant. */
public enum Effort {
    /** ◎ nothing to type, nothing to upload: confirm only. */
    CONFIRM,
    /** ○ something to type, nothing to upload when the sources answer. */
    TYPE,
    /** △ something to upload. */
    UPLOAD
}
