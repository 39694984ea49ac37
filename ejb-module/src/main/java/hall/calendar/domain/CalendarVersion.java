package hall.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number that changes whenever a table of working days does: one row. */
@Entity
@Table(name = "calendar_version")
public class CalendarVersion {

    @Id
    private int id;

    @Column(name = "version", nullable = false)
    private long version;

    protected CalendarVersion() {}

    public long version() {
        return version;
    }
}
