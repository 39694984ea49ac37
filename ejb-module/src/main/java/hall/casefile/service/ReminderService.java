package hall.casefile.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.casefile.domain.Reminder;
import hall.casefile.domain.Reminders;
import hall.shared.Actor;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Role;
import hall.shared.ServiceItemCode;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** 提醒我: the signed-in person wants an SMS on the day from which an item can be had. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class ReminderService {

    @Resource
    private EJBContext context;

    @Inject
    private PreviewService previews;

    @Inject
    private Reminders reminders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Keeps the wish, once per item: the day is the hall's to find, and an earlier wish for another day ends.
     *
     * @return the day
     * @throws BusinessException {@code CASE-060} when time alone does not make the item possible, or it is possible today
     */
    public LocalDate remind(ServiceItemCode item) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = previews.preview(item)
                .assessment()
                .possibleFrom()
                .filter(now.toLocalDate()::isBefore)
                .orElseThrow(() -> new BusinessException("CASE-060"));
        Actor actor = Caller.actor(context);
        reminders.open(actor.personId()).stream()
                .filter(r -> r.item().equals(item) && !r.remindOn().equals(day))
                .map(Reminder::id)
                .toList()
                .forEach(other -> cancel(reminders.locked(other).orElseThrow(), actor, now));
        Reminder reminder = reminders.locked(actor.personId(), item, day);
        if (reminder.ask(now)) {
            record(reminder, AuditEventType.REMINDER_ASKED, actor);
        }
        return day;
    }

    /**
     * Ends an own reminder; ended again it changes nothing.
     *
     * @throws BusinessException {@code CASE-062} no reminder of the caller; {@code CASE-061} it was sent
     */
    public void cancel(long reminder) {
        Actor actor = Caller.actor(context);
        Reminder own = reminders
                .locked(reminder)
                .filter(r -> r.personId() == actor.personId())
                .orElseThrow(() -> new BusinessException("CASE-062"));
        cancel(own, actor, LocalDateTime.now(clock));
    }

    private void cancel(Reminder reminder, Actor actor, LocalDateTime now) {
        if (reminder.cancel(now)) {
            record(reminder, AuditEventType.REMINDER_CANCELLED, actor);
        }
    }

    /** What waits for its day, the earliest first. */
    public List<ReminderView> mine() {
        return reminders.open(Caller.actor(context).personId()).stream()
                .map(r -> new ReminderView(r.id(), r.item(), r.remindOn()))
                .toList();
    }

    private void record(Reminder reminder, AuditEventType type, Actor actor) {
        audit.record(
                reminder.audit(),
                reminder.auditStream(),
                type,
                actor,
                Facts.with("item", reminder.item().value())
                        .and("on", reminder.remindOn())
                        .build());
    }
}
