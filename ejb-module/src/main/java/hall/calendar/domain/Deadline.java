package hall.calendar.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of a limit.
 *
 * @param lastDay the last day on which the act is in time, until its 24:00
 * @param provisional whether a year on the way has no official table yet (暂定), so that the day may still change
 */
public record Deadline(LocalDate lastDay, boolean provisional) implements Serializable {}
