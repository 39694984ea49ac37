package hall.finance.domain.period;

/** What is closed. */
public enum PeriodKind {
    /** A month (月结): its statements are kept. */
    MONTH,
    /** A year's income and expense become its result and are distributed (年终结转), before its last day is closed. */
    CARRY_OVER,
    /** A year (年结): its statements are kept. */
    YEAR
}
