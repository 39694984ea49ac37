package hall.fund.domain.staff;

/** What a clerk's table brings. */
public enum TableKind {
    /** New bases of the staff (年度基数调整), usually in July. */
    BASES,
    /** Amounts made up for one month (补缴). */
    BACK_PAYMENTS
}
