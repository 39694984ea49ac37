package hall.casefile.domain;

import hall.shared.MobileNumber;
import hall.shared.ServiceItemCode;
import java.time.LocalDate;

/** Announced in the transaction that marks a reminder as sent: somebody writes the message. */
public record ReminderDue(long reminder, MobileNumber phone, ServiceItemCode item, LocalDate from) {}
