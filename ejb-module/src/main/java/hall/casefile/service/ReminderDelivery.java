package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.Reminder;
import hall.casefile.domain.ReminderDue;
import hall.casefile.domain.Reminders;
import hall.identity.domain.Applicants;
import hall.shared.Actor;
import hall.shared.Facts;
import hall.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Sends reminders on their day, to the phone registered then: mark, message and audit row are one transaction. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ReminderDelivery {

    private static final int BATCH = 200;

    @Inject
    private Reminders reminders;

    @Inject
    private Applicants applicants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReminderDue> due;

    @Inject
    private Clock clock;

    public List<Long> due() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate upTo =
                now.toLocalTime().isBefore(Reminder.FROM) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return reminders.due(upTo, BATCH);
    }

    /** Returns whether it was sent; another server may have been faster, or the person has cancelled it. */
    public boolean send(long id) {
        Optional<Reminder> found = reminders.locked(id).filter(r -> r.send(LocalDateTime.now(clock)));
        found.ifPresent(reminder -> {
            audit.record(
                    reminder.audit(),
                    reminder.auditStream(),
                    AuditEventType.REMINDER_SENT,
                    Actor.SYSTEM,
                    Facts.with("item", reminder.item().value())
                            .and("on", reminder.remindOn())
                            .build());
            due.fire(new ReminderDue(
                    reminder.id(),
                    applicants.byPersonId(reminder.personId()).phone(),
                    reminder.item(),
                    reminder.remindOn()));
        });
        return found.isPresent();
    }
}
