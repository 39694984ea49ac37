package hall.work.domain;

/** What is worked at. */
public enum WorkKind {
    /** A clerk's staff table is read and checked; the subject is the table. */
    STAFF_TABLE,
    /** A contribution list is posted; the subject is the list. Told only: who posts is woken by the money (docs/adr/0015). */
    LIST_POSTING,
    /** The books of a day are compared; the subject is the day, counted from 1970-01-01. Told only. */
    COMPARISON
}
