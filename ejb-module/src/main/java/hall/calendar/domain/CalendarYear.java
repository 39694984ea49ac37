package hall.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year the hall has a table for. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    @Column(name = "calendar_year")
    private int year;

    @Column(name = "official", nullable = false)
    private boolean official;

    @Column(name = "source", nullable = false, length = 200)
    private String source;

    protected CalendarYear() {}

    /**
     * @param official whether the State Council's notice for the year is in; without it only the statutory days are known
     * @param source the notice or the law the days come from
     */
    public CalendarYear(int year, boolean official, String source) {
        this.year = year;
        this.official = official;
        this.source = source;
    }

    public int year() {
        return year;
    }

    public boolean official() {
        return official;
    }

    public String source() {
        return source;
    }
}
