package hall.calendar.domain;

import java.time.Duration;

/** Port: the row that says how far the demo's clock is ahead. */
public interface DemoClocks {

    /** The row, locked until the transaction ends, so that two moves follow each other. */
    DemoClock locked();

    /** The committed offset, read without a lock. */
    Duration offset();
}
