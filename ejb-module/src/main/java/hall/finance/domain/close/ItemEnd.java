package hall.finance.domain.close;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How a difference ended: by itself, or by an officer's act that set it against others. */
@Embeddable
class ItemEnd {

    @Column(name = "ended_by", length = 60)
    private String by;

    @Column(name = "ended_at")
    private LocalDateTime at;

    @Column(name = "ended_because", length = 200)
    private String because;

    @Column(name = "settlement")
    private Long settlement;

    /** From this day's end on it, with those it was set against, comes to nothing. */
    @Column(name = "cleared_on")
    private LocalDate clearedOn;

    void byItself(LocalDate from, LocalDateTime now) {
        undo();
        at = now;
        clearedOn = from;
    }

    void resolved(String why, String officer, long act, LocalDate from, LocalDateTime now) {
        by = officer;
        at = now;
        because = why;
        settlement = act;
        clearedOn = from;
    }

    void undo() {
        by = null;
        at = null;
        because = null;
        settlement = null;
        clearedOn = null;
    }

    String by() {
        return by;
    }

    LocalDateTime at() {
        return at;
    }

    String because() {
        return because;
    }

    Long settlement() {
        return settlement;
    }

    LocalDate clearedOn() {
        return clearedOn;
    }
}
