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

    ItemEnd() {}

    static ItemEnd byItself(LocalDate from, LocalDateTime now) {
        ItemEnd end = new ItemEnd();
        end.at = now;
        end.clearedOn = from;
        return end;
    }

    static ItemEnd resolved(String why, String officer, long act, LocalDate from, LocalDateTime now) {
        ItemEnd end = byItself(from, now);
        end.by = officer;
        end.because = why;
        end.settlement = act;
        return end;
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
