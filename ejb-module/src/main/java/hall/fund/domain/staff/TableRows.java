package hall.fund.domain.staff;

/** How much a clerk's table may hold. */
public final class TableRows {

    /** Lines with a person, at most. */
    public static final int MOST = 20_000;

    /** The last row looked at: lines, a heading, and some rows above it or left empty. */
    public static final int LAST_ROW = MOST + 1_000;

    private TableRows() {}
}
