package hall.calendar.domain;

import java.time.Duration;

/**
 * The demo's clock was moved forward.
 *
 * @param offset how far it now is ahead of the machine's clock
 */
public record ClockMoved(Duration offset) {}
