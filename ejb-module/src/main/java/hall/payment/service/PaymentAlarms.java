package hall.payment.service;

import hall.audit.domain.AuditEventType;
import hall.audit.service.AuditTrail;
import hall.payment.domain.PaymentAlarm;
import hall.payment.domain.PaymentInstructions;
import hall.shared.BusinessException;
import hall.shared.Facts;
import hall.shared.Leases;
import hall.shared.Role;
import hall.shared.service.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The list of what the bank said that our books cannot explain. */
@Stateless
public class PaymentAlarms {

    private static final int PAGE = 50;

    @Resource
    private SessionContext context;

    @Inject
    private PaymentInstructions instructions;

    @Inject
    private Leases leases;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * One alarm.
     *
     * @param facts the bank's words
     */
    public record AlarmView(long id, String sendSeqNo, PaymentAlarm.Kind kind, Facts facts, LocalDateTime raisedAt) {}

    /**
     * Open alarms, newest first, 50 at most.
     *
     * @param before only ids below this; {@link Long#MAX_VALUE} for the first page
     */
    @RolesAllowed({Role.FINANCE, Role.SUPERVISOR, Role.AUDITOR})
    public List<AlarmView> open(long before) {
        return instructions.openAlarms(before, PAGE).stream()
                .map(a -> new AlarmView(a.id(), a.sendSeqNo(), a.kind(), a.facts(), a.raisedAt()))
                .toList();
    }

    /**
     * Raises an alarm once, while nobody has closed it, however many servers have cause to.
     *
     * @return whether it is new
     */
    @RolesAllowed(Role.SYSTEM)
    public boolean raise(String number, PaymentAlarm.Kind kind, Facts facts) {
        leases.hold("payment-alarm");
        boolean fresh = !instructions.isOpen(number, kind);
        if (fresh) {
            Alarming.raise(instructions, audit, new PaymentAlarm(number, kind, facts, LocalDateTime.now(clock)));
        }
        return fresh;
    }

    /** Closes an alarm with a reason. Refuses with {@code PAY-004} when it is closed already or unknown, {@code PAY-005} without a reason. */
    @RolesAllowed(Role.FINANCE)
    public void close(long id, String because) {
        PaymentAlarm alarm = instructions.lockAlarm(id).orElseThrow(() -> new BusinessException("PAY-004"));
        alarm.close(Caller.actor(context).toString(), because, LocalDateTime.now(clock));
        audit.record(
                alarm.audit(),
                alarm.auditStream(),
                AuditEventType.PAYMENT_ALARM_CLOSED,
                Caller.actor(context),
                alarm.auditFacts());
    }
}
