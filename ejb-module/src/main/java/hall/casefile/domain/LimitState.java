package hall.casefile.domain;

import java.time.LocalDate;

/** How a stage's limit stands; the same word in list, case and export (pages.md A2.2). */
public enum LimitState {
    /** 正常: more than one working day is left. */
    FINE,
    /** 将到期: at most one working day is left, today counted. */
    SOON,
    /** 超期: the last day is over. */
    OVER,
    /** 已停计时: the clock stands still. */
    STOPPED;

    /**
     * The state of a limit.
     *
     * @param due the stage's last day
     * @param soonUntil the first working day that is not before today: whatever is due until then has at most one left
     */
    public static LimitState of(CaseStatus status, LocalDate due, LocalDate today, LocalDate soonUntil) {
        if (status.waitsForApplicant()) {
            return STOPPED;
        }
        if (due.isBefore(today)) {
            return OVER;
        }
        return due.isAfter(soonUntil) ? FINE : SOON;
    }
}
