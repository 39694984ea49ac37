package hall.casefile.domain;

import hall.shared.ServiceItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: reminders; joins the caller's transaction. */
public interface Reminders {

    /** The reminder of that person, item and day, made when missing, locked until the transaction ends. */
    Reminder locked(long personId, ServiceItemCode item, LocalDate remindOn);

    Optional<Reminder> locked(long id);

    /** The person's open ones, the earliest first. */
    List<Reminder> open(long personId);

    /** Numbers of open ones of that day or earlier. */
    List<Long> due(LocalDate day, int most);
}
