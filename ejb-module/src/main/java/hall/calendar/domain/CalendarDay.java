package hall.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the official table departs from the plain week, or confirms a rest day of a holiday. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay {

    /** What the table says of the day. */
    public enum Kind {
        /** Rest (放假). */
        OFF,
        /** A Saturday or Sunday worked in exchange (调休上班). */
        WORK
    }

    @Id
    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 4)
    private Kind kind;

    protected CalendarDay() {}

    public CalendarDay(LocalDate day, Kind kind) {
        this.day = day;
        this.kind = kind;
    }

    public LocalDate day() {
        return day;
    }

    public Kind kind() {
        return kind;
    }
}
