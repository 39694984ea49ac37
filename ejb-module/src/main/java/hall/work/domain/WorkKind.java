package hall.work.domain;

/** What is worked at. */
public enum WorkKind {
    /** A clerk's staff table is read and checked; the subject is the table. */
    STAFF_TABLE,
    /** A contribution list is posted; the subject is the list. Told only: who posts is woken by the money (docs/adr/0015). */
    LIST_POSTING
}
