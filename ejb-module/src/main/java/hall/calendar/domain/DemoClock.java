package hall.calendar.domain;

import hall.audit.domain.AuditHead;
import hall.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;

/** How far the demo has moved the hall's clock ahead of the machine's: one row, made by the migration. */
@Entity
@Table(name = "demo_clock")
public class DemoClock {

    /** The only row. */
    public static final long ID = 1;

    /** The longest single move. */
    public static final Duration LONGEST_MOVE = Duration.ofDays(400);

    @Id
    private long id;

    @Column(name = "offset_seconds", nullable = false)
    private long offsetSeconds;

    @Embedded
    private AuditHead auditHead = AuditHead.start();

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected DemoClock() {}

    /** A clock that has not been moved. */
    public static DemoClock unmoved() {
        DemoClock clock = new DemoClock();
        clock.id = ID;
        return clock;
    }

    /**
     * Moves the clock forward by whole seconds; refused with {@code CLOCK-001} unless 1 second to 400 days: time that has
     * been recorded never happens again, so there is no way back.
     */
    public void advance(Duration by) {
        Duration whole = Duration.ofSeconds(by.getSeconds());
        if (whole.isZero() || whole.isNegative() || whole.compareTo(LONGEST_MOVE) > 0) {
            throw new BusinessException("CLOCK-001", LONGEST_MOVE.toSeconds());
        }
        offsetSeconds += whole.getSeconds();
    }

    public Duration offset() {
        return Duration.ofSeconds(offsetSeconds);
    }

    public AuditHead auditHead() {
        return auditHead;
    }
}
