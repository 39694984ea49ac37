package hall.casefile.domain;

/** The views of an officer's list. */
public enum TaskView {
    /** Everything that waits for the post (待办). */
    OPEN,
    /** What the officer has taken (我领取的). */
    MINE,
    /** At most one working day is left (将到期). */
    SOON,
    /** The stage's last day is over (超期). */
    OVER,
    /** The clock stands still while the applicant amends (已停计时). */
    STOPPED
}
