package hall.fund.domain.court;

/** What became of a freeze. Whether a live one holds money or waits for its turn follows from {@link FreezeQueue}. */
public enum FreezeState {
    LIVE,
    RELEASED,
    EXPIRED,
    /** All it claimed was deducted. */
    USED_UP
}
