package hall.casefile.service;

import hall.shared.ServiceItemCode;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A reminder that waits for its day.
 *
 * @param id how it is cancelled
 */
public record ReminderView(long id, ServiceItemCode item, LocalDate on) implements Serializable {}
